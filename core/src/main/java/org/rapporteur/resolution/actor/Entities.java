package org.rapporteur.resolution.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;

/** Makes entities from names of the tables and from descriptions. */
final class Entities {
    private static final Set<String> BETWEEN_STATES = Set.of("UNO", "IGO");

    /** Sectors of what is no office, and does not end with one. */
    private static final Set<String> LASTING =
            Set.of("REB", "UAF", "PRM", "CRM", "JRN", "CVL", "REL", "BUS", "LAB", "SOC", "EDU", "MED");

    private final Map<String, String> countries;
    private final @Nullable LocalDate published;

    Entities(Map<String, String> countries, @Nullable LocalDate published) {
        this.countries = countries;
        this.published = published;
    }

    /** The entity of a name; of several people of one name the one in office at the report's date. */
    Entity of(List<Name> names) {
        return of(names, null);
    }

    /** @param title the words before a person's name, "president", which tell the office where the report has no date */
    Entity of(List<Name> names, @Nullable String title) {
        Name name = names.get(0);
        for (Name other : names) {
            if (office(name, title) == null && office(other, title) != null) {
                name = other;
            }
        }
        if (published == null && title == null && name.kind() == Name.Kind.PERSON && office(name, null) == null) {
            name = lastInOffice(names);
        }
        return switch (name.kind()) {
            case COUNTRY, PEOPLE, REGION, WORLD, OTHER ->
                new Entity(
                        name.key(),
                        name.code().isEmpty() ? null : name.code(),
                        name.sectors(),
                        name.key(),
                        null,
                        null,
                        null);
            case CAPITAL, SEAT ->
                new Entity(
                        name.code() + "/GOV",
                        name.code(),
                        name.sectors(),
                        "Government of " + name.key(),
                        null,
                        null,
                        null);
            case ORGANISATION -> organisation(name);
            case PERSON -> person(name, title);
        };
    }

    /** Of several people of one name, whom neither title nor honorific tells apart, in a report without date the one whose office began last: readers knew him best. */
    private static Name lastInOffice(List<Name> names) {
        return names.stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .max(Comparator.comparing(Entities::lastBegin))
                .orElse(names.get(0));
    }

    private static LocalDate lastBegin(Name name) {
        return name.offices().stream()
                .map(office -> office.from() == null ? LocalDate.MIN : office.from())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The country as such: of a capital that is only a place, or of a people. */
    Entity country(Name name) {
        String full = countries.getOrDefault(name.code(), name.key());
        boolean disputed = name.sectors().contains("PRE");
        return disputed
                ? new Entity(name.key(), name.code(), name.sectors(), name.key(), null, null, null)
                : new Entity(full, name.code(), List.of(), full, null, null, null);
    }

    private Entity organisation(Name name) {
        Name.Office period = name.offices().isEmpty() ? null : office(name, null);
        if (period == null && !name.offices().isEmpty()) {
            period = published == null ? undated(name) : name.offices().get(0);
        }
        String code = period == null ? name.code() : period.code();
        List<String> sectors = period == null ? name.sectors() : period.sectors();
        return new Entity(name.key(), code, sectors, name.key(), null, null, null);
    }

    /** What an organisation is at all times: the sector that all its periods share, else that of the first. */
    private static Name.Office undated(Name name) {
        Name.Office first = name.offices().get(0);
        List<String> shared = new ArrayList<>(first.sectors());
        for (Name.Office period : name.offices()) {
            shared.retainAll(period.sectors());
        }
        return new Name.Office(first.code(), shared.isEmpty() ? first.sectors() : shared, "", null, null, first.at());
    }

    private Entity person(Name name, @Nullable String title) {
        Name.Office office = office(name, title);
        if (office == null) {
            return new Entity(name.key(), code(name), outOfOffice(name), name.key(), null, null, null);
        }
        String held = office.title().isEmpty() ? null : office.title();
        return new Entity(name.key(), office.code(), office.sectors(), name.key(), null, held, null);
    }

    /** What somebody is who holds no office now: a rebel, a priest or a journalist stays what he was, others are ELI. */
    private List<String> outOfOffice(Name name) {
        Name.Office last = null;
        for (Name.Office office : name.offices()) {
            if (published != null && office.to() != null && office.to().isBefore(published)) {
                last = last == null || !office.to().isBefore(last.to()) ? office : last;
            }
        }
        boolean lasts = last != null
                && !last.sectors().isEmpty()
                && LASTING.contains(last.sectors().get(0));
        return lasts && last != null ? last.sectors().subList(0, 1) : List.of("ELI");
    }

    /** The code of the country that a person out of office last served, or will serve. */
    private String code(Name name) {
        String code = name.offices().get(0).code();
        for (Name.Office office : name.offices()) {
            if (published == null || office.from() == null || !office.from().isAfter(published)) {
                code = office.code();
            }
        }
        return code;
    }

    /**
     * The office held at the report's date, of several the last taken up. Of a report without date, the one that the title before the name tells, or one
     * that is held still, when its holder was never out of office since the first.
     */
    Name.@Nullable Office office(Name name, @Nullable String title) {
        List<Name.Office> offices = name.offices();
        if (published != null) {
            return offices.stream()
                    .filter(office -> office.heldOn(published))
                    .max(Comparator.comparing(office -> office.from() == null ? LocalDate.MIN : office.from()))
                    .orElse(null);
        }
        if (title != null) {
            for (Name.Office office : offices) {
                if (names(title, office)) {
                    return office;
                }
            }
        }
        Name.Office current = null;
        for (Name.Office office : offices) {
            LocalDate from = office.from();
            LocalDate held = current == null ? null : current.to();
            if (current != null && from != null && (held == null || from.isAfter(held.plusDays(60)))) {
                return null;
            }
            current = office;
        }
        return current != null && current.to() == null ? current : null;
    }

    /** Whether a title is that of an office: "prime minister" of "Prime Minister of Japan". */
    static boolean names(String title, Name.Office office) {
        String own = office.title().toLowerCase(Locale.ROOT);
        String words = title.toLowerCase(Locale.ROOT);
        return own.startsWith(words) && !(words.equals("president") && own.startsWith("president of the european"))
                || own.startsWith("congress") && words.matches("reps?\\.|representatives?|congress(?:wo)?m[ae]n")
                || own.contains("senator") && (words.equals("sen.") || words.equals("senator"))
                || own.startsWith("defence minister") && words.equals("defense minister")
                || own.startsWith("prime minister") && words.equals("premier");
    }

    /** Somebody described: "Foreign Ministry of Ukraine". */
    Entity described(@Nullable String code, List<String> sectors, String noun) {
        return described(code, sectors, noun, code == null ? null : countries.getOrDefault(code, code));
    }

    /** @param owner the name of the country or organisation that somebody belongs to */
    Entity described(@Nullable String code, List<String> sectors, String noun, @Nullable String owner) {
        List<String> own = sectors;
        if (code != null
                && BETWEEN_STATES.contains(code)
                && !sectors.isEmpty()
                && sectors.get(0).equals("GOV")) {
            own = sectors.subList(1, sectors.size());
        }
        String key = (code == null ? "?" : code) + "/" + (own.isEmpty() ? "" : own.get(0)) + "/" + noun;
        return new Entity(key, code, own, owner == null ? noun : noun + " of " + owner, null, null, null);
    }

    /** Somebody whose name no table knows, perhaps with a title. */
    Entity unknown(String name, @Nullable String code, List<String> sectors, @Nullable String office) {
        boolean between = code != null && BETWEEN_STATES.contains(code) && sectors.equals(List.of("GOV"));
        return new Entity(name, code, between ? List.of() : sectors, name, null, office, null);
    }

    /** The usual name of a country. */
    String countryName(String code) {
        return countries.getOrDefault(code, code);
    }
}
