package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.SearchQuery;
import org.rapporteur.store.StorySearch;

/** {@code /search}: stories as one types; the filters stand in the address, so that what is seen can be sent on. */
final class SearchPage {
    private static final int SHOWN = 60;

    private final Desk desk;
    private final Pages pages;

    SearchPage(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void show(Context context) {
        StorySearch search = SearchQuery.of(context.queryParamMap(), SHOWN);
        Map<String, String> fields = SearchQuery.fields(context.queryParamMap());
        pages.show(
                context,
                "search.jte",
                "Search",
                "search",
                List.of(search, fields),
                () -> Map.of(
                        "search", new SearchView(search, fields, desk.queries().search(search))));
    }
}
