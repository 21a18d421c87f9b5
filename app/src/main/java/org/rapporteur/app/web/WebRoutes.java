package org.rapporteur.app.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.serve.FailurePage;
import org.rapporteur.app.serve.Problem;
import org.rapporteur.app.serve.Routes;

/** All pages of the desk. */
public final class WebRoutes implements Routes, FailurePage {
    private final Desk desk;
    private final Assets assets = new Assets();
    private final Pages pages;

    /** The pages of a desk. */
    public WebRoutes(Desk desk) {
        this.desk = desk;
        pages = new Pages(desk, assets);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        assets.addTo(routes);
        routes.get("/", new TodayPage(desk, pages)::show);
        UpcomingPage upcoming = new UpcomingPage(desk, pages);
        routes.get("/upcoming", upcoming::show);
        routes.get("/upcoming.ics", upcoming::calendar);
        routes.get("/reports/{id}", new ReportPage(desk, pages)::show);
        routes.get("/stories/{id}", new StoryPage(desk, pages)::show);
        CorrectionPages corrections = new CorrectionPages(desk, pages);
        routes.post("/reports/{id}/records/{record}", corrections::judge);
        routes.post("/stories/{id}/merge", corrections::merge);
        routes.post("/stories/{id}/split", corrections::split);
        routes.get("/corrections", corrections::show);
        routes.get("/corrections.jsonl", corrections::export);
        routes.get("/search", new SearchPage(desk, pages)::show);
    }

    @Override
    public void show(Context context, Problem problem) {
        pages.showNow(context, "problem.jte", problem.title(), "", Map.of("problem", problem));
    }
}
