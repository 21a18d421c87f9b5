package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;
import org.rapporteur.model.Status;
import org.rapporteur.model.StoryLife.Dispute;
import org.rapporteur.model.StoryLife.Side;
import org.rapporteur.model.Telling;

/**
 * On what the tellings of a story contradict each other. A voice that corrects itself does not: of each only the latest
 * answer counts.
 */
final class Disputes {
    static final String HAPPENED = "happened";
    static final String PLANNED = "planned";
    private static final int CITY = 4;

    private final List<Telling> said;
    private final Voices voices;

    /** @param said in the order in which things were said */
    Disputes(List<Telling> said, Voices voices) {
        this.said = said;
        this.voices = voices;
    }

    List<Dispute> all() {
        List<Dispute> disputes = new ArrayList<>();
        add(disputes, HAPPENED, happened());
        add(disputes, PLANNED, planned());
        add(disputes, "dead", sides(telling -> number(telling.size().dead())));
        add(disputes, "injured", sides(telling -> number(telling.size().injured())));
        add(disputes, "arrested", sides(telling -> number(telling.size().arrested())));
        Map<String, List<Telling>> days = sides(Disputes::days);
        if (areApart(days.values())) {
            add(disputes, "date", days);
        }
        add(disputes, "place", sides(Disputes::city));
        return disputes;
    }

    private Map<String, List<Telling>> happened() {
        Map<String, List<Telling>> sides = sides(telling -> switch (telling.status()) {
            case OCCURRED, ONGOING, HISTORICAL -> telling.alleged() ? "alleged" : "yes";
            case NEGATED -> "no";
            case PLANNED, REQUESTED, HYPOTHETICAL, THREATENED, POSTPONED, CANCELLED -> null;
        });
        return sides.containsKey("no") ? sides : Map.of();
    }

    private Map<String, List<Telling>> planned() {
        Map<String, List<Telling>> sides = sides(telling -> switch (telling.status()) {
            case PLANNED -> "yes";
            case NEGATED -> "no";
            case OCCURRED, ONGOING, HISTORICAL, REQUESTED, HYPOTHETICAL, THREATENED, POSTPONED, CANCELLED -> null;
        });
        return sides.containsKey("no") && said.stream().noneMatch(Course::tellsDeed) ? sides : Map.of();
    }

    /** The tellings by their answer, each voice only with its latest. */
    private Map<String, List<Telling>> sides(Function<Telling, @Nullable String> answer) {
        Map<String, String> latest = new LinkedHashMap<>();
        for (Telling telling : said) {
            String given = answer.apply(telling);
            if (given != null) {
                latest.put(voices.origin(telling), given);
            }
        }
        Map<String, List<Telling>> sides = new LinkedHashMap<>();
        for (Telling telling : said) {
            String given = answer.apply(telling);
            if (given != null && given.equals(latest.get(voices.origin(telling)))) {
                sides.computeIfAbsent(given, g -> new ArrayList<>()).add(telling);
            }
        }
        return sides;
    }

    private void add(List<Dispute> disputes, String about, Map<String, List<Telling>> sides) {
        if (sides.size() > 1) {
            disputes.add(new Dispute(
                    about,
                    sides.entrySet().stream()
                            .map(side -> side(side.getKey(), side.getValue()))
                            .toList()));
        }
    }

    private Side side(String answer, List<Telling> tellings) {
        List<LocalDate> days = tellings.stream()
                .map(Telling::said)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Side(
                answer,
                tellings.stream().map(Telling::record).toList(),
                tellings.stream().map(voices::name).distinct().toList(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String days(Telling telling) {
        if (telling.from() == null || telling.to() == null || telling.former()) {
            return null;
        }
        return telling.from() + (telling.from().equals(telling.to()) ? "" : "/" + telling.to());
    }

    private static boolean areApart(Collection<List<Telling>> sides) {
        List<Telling> one = sides.stream().map(side -> side.get(0)).toList();
        LocalDate latestStart = one.stream()
                .map(Telling::from)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        LocalDate earliestEnd = one.stream()
                .map(Telling::to)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return latestStart.isAfter(earliestEnd);
    }

    private static @Nullable String city(Telling telling) {
        Place place = telling.place();
        return place == null || place.resolution() < CITY || telling.status() == Status.PLANNED ? null : place.name();
    }
}
