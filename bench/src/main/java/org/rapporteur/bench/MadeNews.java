package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Place;
import org.rapporteur.model.Size;
import org.rapporteur.model.Status;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Voice;

/**
 * The tellings of a made-up world: happenings and plans of countries that are in the news as unequally as real ones, each
 * told by one to many reports of two or three tellings. One war of two states has a fifth of all attacks.
 */
final class MadeNews {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int COUNTRIES = 150;
    private static final int CITIES = 20;
    private static final int WORDS = 6000;
    private static final EventType[] TYPES = {
        EventType.ASSAULT, EventType.ASSAULT, EventType.ASSAULT, EventType.CONSULT, EventType.CONSULT,
        EventType.ACCUSE, EventType.REQUEST, EventType.SANCTION, EventType.PROTEST, EventType.COERCE,
        EventType.AID, EventType.SUPPORT, EventType.THREATEN, EventType.AGREE, EventType.REJECT
    };

    private final Random random;
    private final int perDay;
    private final List<Happening> today = new ArrayList<>();
    private int number;
    private final Map<EventType, Integer> numbers = new EnumMap<>(EventType.class);
    private int reports;
    private int day = -1;

    /** What happens or is planned, as all who tell of it would tell it. */
    private record Happening(
            EventType type,
            int actor,
            int recipient,
            @Nullable Place place,
            int day,
            boolean plan,
            List<String> words,
            Size size) {}

    /**
     * @param perDay tellings a day
     * @param seed another world for each
     */
    MadeNews(int perDay, long seed) {
        this.perDay = perDay;
        random = new Random(seed);
    }

    /** The tellings of the next report. */
    List<Telling> report() {
        int at = number / perDay;
        if (at != day) {
            day = at;
            dawn();
        }
        String report = "report-" + reports++;
        List<Telling> tellings = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            tellings.add(telling(report, tellings.size(), pick()));
        }
        return tellings;
    }

    /** A tenth of what is in the news stays in it. */
    private void dawn() {
        today.removeIf(happening -> !happening.plan() || random.nextInt(10) > 0);
        int fresh = Math.max(3, perDay / 3);
        for (int i = 0; i < fresh; i++) {
            today.add(happening());
        }
    }

    private Happening pick() {
        // the first of the day are told most
        double at = Math.pow(random.nextDouble(), 1.7);
        return today.get((int) (at * today.size()));
    }

    private Happening happening() {
        EventType type = TYPES[random.nextInt(TYPES.length)];
        boolean war = type == EventType.ASSAULT && random.nextInt(5) == 0;
        int actor = war ? 0 : unequal(COUNTRIES);
        int recipient = war ? 1 : unequal(COUNTRIES);
        int country = random.nextBoolean() ? actor : recipient;
        Place place = random.nextInt(3) == 0 ? null : city(war ? 1 : country, unequal(CITIES));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            words.add("w" + unequal(WORDS));
        }
        boolean plan = type == EventType.CONSULT && random.nextBoolean() || random.nextInt(60) == 0;
        int away = plan ? random.nextInt(20) : -random.nextInt(2);
        Size size =
                type == EventType.ASSAULT && random.nextBoolean() ? new Size(1 + unequal(30), null, null) : Size.UNTOLD;
        return new Happening(type, actor, recipient, place, day + away, plan, words, size);
    }

    private int unequal(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.5));
    }

    private static Place city(int country, int number) {
        return new Place(
                "City" + country + "-" + number,
                code(country),
                null,
                -60 + country * 0.8,
                -170 + country * 2.1 + number * 0.4,
                4);
    }

    private static String code(int country) {
        return "C" + (100 + country);
    }

    private Entity party(int country) {
        boolean detailed = random.nextInt(3) == 0;
        String key = detailed ? code(country) + "/MIL/force" : "Country" + country;
        return new Entity(key, code(country), detailed ? List.of("MIL") : List.of(), key, null, null, null);
    }

    private static String identity(int id) {
        String digits = Long.toHexString((long) (id + 1) * 0x9E3779B97F4A7C15L);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private Telling telling(String report, int sequence, Happening told) {
        int id = number++;
        int ofType = numbers.merge(told.type(), 1, Integer::sum) - 1;
        LocalDate published = FIRST.plusDays(day);
        LocalDate when = random.nextInt(3) == 0 ? null : FIRST.plusDays(told.day());
        Set<String> words = new TreeSet<>();
        for (String word : told.words()) {
            if (random.nextInt(3) > 0) {
                words.add(word);
            }
        }
        for (int i = 0; i < 3; i++) {
            words.add("w" + unequal(WORDS));
        }
        return new Telling(
                told.type() + "-" + ofType,
                report,
                identity(id),
                sequence,
                sequence,
                false,
                published,
                published,
                "outlet" + id % 50,
                "outlet" + id % 50,
                "Outlet",
                Voice.REPORT,
                null,
                false,
                false,
                told.type(),
                List.of(),
                told.plan() ? Status.PLANNED : Status.OCCURRED,
                1,
                List.of(party(told.actor())),
                List.of(party(told.recipient())),
                when,
                when,
                random.nextInt(4) == 0 ? null : told.place(),
                "",
                Set.of(),
                told.size(),
                "verb" + told.type() + random.nextInt(2),
                words,
                false,
                told.plan() && random.nextInt(12) == 0,
                false,
                null);
    }
}
