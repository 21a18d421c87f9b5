package org.rapporteur.app.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.StoryLife;
import org.rapporteur.store.StoryView;

/** Plans by month, each month with a calendar of the days that are told to within a week. */
public record UpcomingView(LocalDate from, @Nullable LocalDate to, boolean withCalledOff, List<Month> months) {
    /** The heads of the calendar's columns. */
    public static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** A window longer than this is in the list alone: a calendar full of "sometime this spring" says nothing. */
    private static final int LONGEST = 7;

    /**
     * A month.
     *
     * @param weeks empty when no day of it is told well enough
     */
    public record Month(String name, List<List<Day>> weeks, List<StoryView> plans) {}

    /** A day of the calendar, with the ids of the stories on it. */
    public record Day(int number, boolean inMonth, List<String> plans) {}

    static UpcomingView of(LocalDate from, @Nullable LocalDate to, boolean withCalledOff, List<StoryView> plans) {
        Map<String, List<StoryView>> byMonth = new LinkedHashMap<>();
        Map<String, YearMonth> named = new LinkedHashMap<>();
        for (StoryView plan : plans) {
            LocalDate day = first(plan);
            YearMonth month = day == null ? null : YearMonth.from(day.isBefore(from) ? from : day);
            String name = month == null ? "Without a day" : Wording.month(month);
            byMonth.computeIfAbsent(name, key -> new ArrayList<>()).add(plan);
            if (month != null) {
                named.put(name, month);
            }
        }
        List<Month> months = new ArrayList<>();
        byMonth.forEach((name, own) -> months.add(new Month(name, weeks(named.get(name), plans), own)));
        return new UpcomingView(from, to, withCalledOff, months);
    }

    /** How many plans there are. */
    public int count() {
        return months.stream().mapToInt(month -> month.plans().size()).sum();
    }

    /** The windows that a plan had before, the oldest first. */
    public static List<String> oldWindows(StoryView plan) {
        String now = Wording.days(plan.life().from(), plan.life().to());
        return plan.life().revisions().stream()
                .filter(revision -> revision.oldFrom() != null || revision.oldTo() != null)
                .map(revision -> Wording.days(revision.oldFrom(), revision.oldTo()))
                .filter(old -> !old.equals(now))
                .distinct()
                .toList();
    }

    /** Who announced a plan. */
    public static String announcer(StoryView plan) {
        List<StoryLife.Revision> revisions = plan.life().revisions();
        if (revisions.isEmpty() || revisions.get(0).origin().isEmpty()) {
            return plan.summary().source();
        }
        StoryLife.Revision first = revisions.get(0);
        return first.origin() + (first.said() == null ? "" : " on " + Wording.day(first.said()));
    }

    private static @Nullable LocalDate first(StoryView plan) {
        return plan.life().from() == null ? plan.life().to() : plan.life().from();
    }

    private static List<List<Day>> weeks(@Nullable YearMonth month, List<StoryView> plans) {
        if (month == null) {
            return List.of();
        }
        LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        boolean any = false;
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < WEEKDAYS.size(); i++) {
                boolean inMonth = YearMonth.from(day).equals(month);
                List<String> on = inMonth ? on(day, plans) : List.of();
                any |= !on.isEmpty();
                week.add(new Day(day.getDayOfMonth(), inMonth, on));
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        return any ? weeks : List.of();
    }

    private static List<String> on(LocalDate day, List<StoryView> plans) {
        return plans.stream()
                .filter(plan -> {
                    LocalDate from = first(plan);
                    LocalDate to = plan.life().to() == null ? from : plan.life().to();
                    return from != null
                            && to != null
                            && !day.isBefore(from)
                            && !day.isAfter(to)
                            && from.plusDays(LONGEST).isAfter(to);
                })
                .map(plan -> plan.summary().id())
                .toList();
    }
}
