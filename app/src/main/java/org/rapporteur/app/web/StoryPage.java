package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.store.StoryView;

/** {@code /stories/ID}: the life of a happening or a plan, and each source's account. */
final class StoryPage {
    private final Desk desk;
    private final Pages pages;

    StoryPage(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void show(Context context) {
        String id = context.pathParam("id");
        pages.show(context, "story.jte", "Story", "", List.of(), () -> {
            StoryView story = desk.queries()
                    .story(id, desk.today())
                    .orElseThrow(() -> Failure.notFound(
                            "there is no story " + id + "; it may have been joined with another: look in the search"));
            return Map.of("story", story, "accounts", StoryAccounts.of(story));
        });
    }
}
