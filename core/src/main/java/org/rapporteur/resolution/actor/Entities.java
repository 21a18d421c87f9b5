package org.rapporteur.resolution.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;

/** Makes entities from names of the tables and from descriptions. */
final class Entities {
    private final Map<String, String> countries;
    private final @Nullable LocalDate published;

    Entities(Map<String, String> countries, @Nullable LocalDate published) {
        this.countries = countries;
        this.published = published;
    }

    /** The entity of a name; of several people of one name the one in office at the report's date. */
    Entity of(List<Name> names) {
        Name name = names.get(0);
        for (Name other : names) {
            if (office(name) == null && office(other) != null) {
                name = other;
            }
        }
        return switch (name.kind()) {
            case COUNTRY, PEOPLE -> new Entity(name.key(), name.code(), name.sectors(), name.key(), null, null, null);
            case CAPITAL, SEAT ->
                new Entity(
                        name.code() + "/GOV",
                        name.code(),
                        name.sectors(),
                        "Government of " + name.key(),
                        null,
                        null,
                        null);
            case ORGANISATION -> new Entity(name.key(), name.code(), name.sectors(), name.key(), null, null, null);
            case PERSON -> person(name);
        };
    }

    private Entity person(Name name) {
        Name.Office office = office(name);
        if (office == null) {
            return new Entity(name.key(), code(name), List.of("ELI"), name.key(), null, null, null);
        }
        List<String> sectors = office.sector().isEmpty() ? List.of() : List.of(office.sector());
        return new Entity(name.key(), office.code(), sectors, name.key(), null, office.title(), null);
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

    /** The office held at the report's date; of a report without date, one that is held without end. */
    private Name.@Nullable Office office(Name name) {
        for (Name.Office office : name.offices()) {
            if (published == null ? office.to() == null : office.heldOn(published)) {
                return office;
            }
        }
        return null;
    }

    /** Somebody described: "Foreign Ministry of Ukraine". */
    Entity described(@Nullable String code, List<String> sectors, String noun) {
        String country = code == null ? null : countries.getOrDefault(code, code);
        String key = (code == null ? "?" : code) + "/" + (sectors.isEmpty() ? "" : sectors.get(0)) + "/" + noun;
        return new Entity(key, code, sectors, country == null ? noun : noun + " of " + country, null, null, null);
    }

    /** Somebody whose name no table knows, perhaps with a title. */
    Entity unknown(String name, @Nullable String code, List<String> sectors, @Nullable String office) {
        return new Entity(name, code, sectors, name, null, office, null);
    }
}
