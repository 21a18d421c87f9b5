package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Place;
import org.rapporteur.model.Size;
import org.rapporteur.model.Status;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Voice;

/** Tellings of a war and its talks, made up at random and close together. */
final class RandomTellings {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final List<String> WORDS =
            List.of("market", "missile", "bridge", "convoy", "school", "drone", "harbor");
    private static final List<Entity> PARTIES = List.of(
            entity("Russia", "RUS", "", null),
            entity("RUS/MIL/force", "RUS", "MIL", null),
            entity("Ukraine", "UKR", "", null),
            entity("UKR/CVL/civilian", "UKR", "CVL", null),
            entity("Vladimir Putin", "RUS", "GOV", "President of Russia"));
    private static final List<Place> PLACES = List.of(
            new Place("Kharkiv", "UKR", null, 50.0, 36.2, 4),
            new Place("Odesa", "UKR", null, 46.5, 30.7, 4),
            new Place("Kharkiv Oblast", "UKR", null, 49.9, 36.4, 2));

    private final Random random;
    private int number;

    RandomTellings(Random random) {
        this.random = random;
    }

    private static Entity entity(String key, String code, String sector, @Nullable String office) {
        return new Entity(key, code, sector.isEmpty() ? List.of() : List.of(sector), key, null, office, null);
    }

    List<Telling> list(int size) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tellings.add(any());
        }
        return tellings;
    }

    /** As many over some years, told up to two months before and after. */
    List<Telling> spread(int size, int days) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int day = random.nextInt(days);
            LocalDate published = random.nextInt(20) == 0 ? null : FIRST.plusDays(day);
            Status status = Status.values()[random.nextInt(Status.values().length)];
            LocalDate from = random.nextInt(3) == 0 ? null : FIRST.plusDays(day + random.nextInt(120) - 60);
            LocalDate to = from == null ? null : from.plusDays(random.nextInt(5) == 0 ? random.nextInt(700) : 0);
            EventType type = random.nextInt(3) == 0 ? EventType.CONSULT : EventType.ASSAULT;
            tellings.add(telling(type, status, published, from, to));
        }
        return tellings;
    }

    private Telling any() {
        LocalDate published = random.nextInt(20) == 0 ? null : FIRST.plusDays(random.nextInt(9));
        Status status = Status.values()[random.nextInt(Status.values().length)];
        LocalDate from = random.nextInt(3) == 0 ? null : FIRST.plusDays(random.nextInt(10));
        LocalDate to = from == null ? null : from.plusDays(random.nextInt(5) == 0 ? random.nextInt(300) : 0);
        return telling(random.nextInt(3) == 0 ? EventType.CONSULT : EventType.ASSAULT, status, published, from, to);
    }

    /** What was done on a day and told on the next. */
    Telling deed(LocalDate day) {
        return telling(EventType.ASSAULT, Status.OCCURRED, day.plusDays(1), day, day);
    }

    private Telling telling(
            EventType type,
            Status status,
            @Nullable LocalDate published,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        int id = number++;
        Set<String> words = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return new Telling(
                "r-" + id,
                "report-" + id / 2,
                String.format("%016x", new Random(id).nextLong()),
                id % 2,
                random.nextInt(2),
                random.nextInt(6) == 0,
                published,
                published,
                "Herald",
                "herald",
                "Herald",
                Voice.REPORT,
                null,
                false,
                false,
                type,
                List.of(),
                status,
                1,
                List.of(PARTIES.get(random.nextInt(2))),
                List.of(PARTIES.get(2 + random.nextInt(3))),
                from,
                to,
                random.nextInt(4) == 0 ? null : PLACES.get(random.nextInt(PLACES.size())),
                "",
                Set.of(),
                random.nextInt(3) == 0 ? new Size(random.nextInt(4), null, null) : Size.UNTOLD,
                random.nextBoolean() ? "attack" : "hit",
                words,
                random.nextInt(4) == 0,
                random.nextInt(8) == 0,
                random.nextInt(12) == 0,
                random.nextInt(9) == 0 ? "w" + random.nextInt(6) : null);
    }
}
