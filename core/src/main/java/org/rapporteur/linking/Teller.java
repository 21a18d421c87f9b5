package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Voice;

/**
 * The voice that a record goes back to: the innermost source of its chain, else the report itself.
 *
 * @param origin key, the same for one voice in several reports
 * @param said day of the saying, else of the report
 */
record Teller(
        String origin,
        String name,
        Voice voice,
        @Nullable Entity speaker,
        @Nullable LocalDate said) {
    /** What sources are called that keep their names back. */
    private static final Set<String> NAMELESS = Set.of(
            "official",
            "source",
            "diplomat",
            "aide",
            "person",
            "people",
            "witness",
            "resident",
            "analyst",
            "expert",
            "insider",
            "observer",
            "man",
            "woman");

    static Teller of(EventRecord record) {
        List<Attribution> chain = record.chain();
        LocalDate said = chain.stream()
                .map(Attribution::saidOn)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse(record.report().published());
        for (int i = chain.size() - 1; i >= 0; i--) {
            Mention mention = chain.get(i).mention();
            if (mention != null && mention.isResolved()) {
                Entity source = mention.entities().get(0);
                Voice voice = voice(source, record);
                String origin = voice == Voice.UNNAMED ? source.key() + " @ " + place(record) : source.key();
                return new Teller(origin, source.name(), voice, source, said);
            }
            Span span = chain.get(i).source();
            if (span != null) {
                String words = span.of(record.report().text()).replaceAll("\\s+", " ");
                return new Teller(
                        words.toLowerCase(Locale.ROOT) + " @ " + place(record), words, Voice.UNNAMED, null, said);
            }
        }
        String publisher = place(record);
        return chain.isEmpty()
                ? new Teller(publisher, publisher, Voice.REPORT, null, said)
                : new Teller("? @ " + publisher, "a source that is not named", Voice.UNNAMED, null, said);
    }

    /** Nameless sources of two outlets are not known to be one. */
    private static String place(EventRecord record) {
        String publisher = record.report().publisher();
        return publisher == null ? record.report().id() : publisher;
    }

    private static Voice voice(Entity source, EventRecord record) {
        String noun = source.key().substring(source.key().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (NAMELESS.contains(noun) || NAMELESS.contains(noun.replaceAll("s$", ""))) {
            return Voice.UNNAMED;
        }
        if (source.sectors().contains("JRN")) {
            return Voice.OUTLET;
        }
        boolean party = Stream.concat(record.act().actors().stream(), record.act().recipients().stream())
                .flatMap(mention -> mention.entities().stream())
                .anyMatch(entity -> speaksFor(source, entity));
        return party ? Voice.PARTY : Voice.NAMED;
    }

    private static boolean speaksFor(Entity source, Entity party) {
        if (source.key().equals(party.key())) {
            return true;
        }
        return Party.of(source).isOfState()
                && Party.of(party).isOfState()
                && Objects.equals(source.code(), party.code());
    }
}
