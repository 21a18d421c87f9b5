package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.store.StoryView;
import org.rapporteur.store.export.Calendar;

/** {@code /upcoming}: plans as a calendar and a list, and {@code /upcoming.ics} to subscribe to. */
final class UpcomingPage {
    private static final int CALENDAR_BACK_DAYS = 31;

    private final Desk desk;
    private final Pages pages;

    UpcomingPage(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void show(Context context) {
        LocalDate given = Query.day(context, "from");
        LocalDate from = given == null ? desk.today() : given;
        LocalDate to = Query.day(context, "to");
        if (to != null && to.isBefore(from)) {
            throw Failure.badRequest("to=" + to + " is before from=" + from);
        }
        boolean withCalledOff = Query.text(context, "off") != null;
        pages.show(context, "upcoming.jte", "Upcoming", "upcoming", Arrays.asList(from, to, withCalledOff), () -> {
            List<StoryView> plans = withCalledOff
                    ? desk.queries().upcomingAndCalledOff(from, to)
                    : desk.queries().upcoming(from, to);
            return Map.of("plans", UpcomingView.of(from, to, withCalledOff, plans));
        });
    }

    /** The plans of the last month too, so that what was called off or held meanwhile is put right in the calendar. */
    void calendar(Context context) {
        LocalDate given = Query.day(context, "from");
        LocalDate from = given == null ? desk.today().minusDays(CALENDAR_BACK_DAYS) : given;
        context.contentType("text/calendar; charset=utf-8")
                .header("Content-Disposition", "inline; filename=\"rapporteur.ics\"")
                .result(Calendar.of(desk.queries().upcomingAndCalledOff(from, Query.day(context, "to"))));
    }
}
