package org.rapporteur.app.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.ReportFetcher;
import org.rapporteur.app.serve.FailurePage;
import org.rapporteur.app.serve.Problem;
import org.rapporteur.app.serve.Routes;
import org.rapporteur.app.serve.TokenGuard;

/** All pages of the desk. */
public final class WebRoutes implements Routes, FailurePage, TokenGuard.LoginPage {
    private final Desk desk;
    private final Assets assets = new Assets();
    private final Pages pages;
    private final @Nullable ReportFetcher fetcher;

    /**
     * The pages of a desk.
     *
     * @param fetcher null for a desk that fetches nothing
     */
    public WebRoutes(Desk desk, @Nullable ReportFetcher fetcher) {
        this.desk = desk;
        this.fetcher = fetcher;
        pages = new Pages(desk, assets);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        assets.addTo(routes);
        routes.get("/", new TodayPage(desk, pages)::show);
        UpcomingPage upcoming = new UpcomingPage(desk, pages);
        routes.get("/upcoming", upcoming::show);
        routes.get("/upcoming.ics", upcoming::calendar);
        ReportPage reports = new ReportPage(desk, pages);
        routes.get("/reports/{id}", reports::show);
        ReadPages read = new ReadPages(desk, pages, reports, fetcher);
        routes.get("/read", read::form);
        routes.post("/read", read::read);
        routes.get("/read/{draft}", read::show);
        routes.post("/read/{draft}/keep", read::keep);
        routes.get("/stories/{id}", new StoryPage(desk, pages)::show);
        CorrectionPages corrections = new CorrectionPages(desk, pages);
        routes.post("/reports/{id}/records/{record}", corrections::judge);
        routes.post("/stories/{id}/merge", corrections::merge);
        routes.post("/stories/{id}/split", corrections::split);
        routes.get("/corrections", corrections::show);
        routes.get("/corrections.jsonl", corrections::export);
        AlertPages alerts = new AlertPages(desk, pages);
        routes.get("/alerts", alerts::list);
        routes.post("/alerts", alerts::add);
        routes.get("/alerts/{id}", alerts::show);
        routes.post("/alerts/{id}/remove", alerts::remove);
        ActorPages actors = new ActorPages(desk, pages);
        routes.get("/actors", actors::list);
        routes.get("/actors/{id}", actors::show);
        routes.get("/export", new ExportPage(desk)::send);
        routes.get("/search", new SearchPage(desk, pages)::show);
    }

    @Override
    public void show(Context context, Problem problem) {
        pages.showNow(context, "problem.jte", problem.title(), "", Map.of("problem", problem));
    }

    @Override
    public void show(Context context, boolean refused, String to) {
        pages.showNow(context, "login.jte", "Token", "", Map.of("refused", refused, "to", to));
    }
}
