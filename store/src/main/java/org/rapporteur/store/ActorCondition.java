package org.rapporteur.store;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * The SQL of "this actor takes part", from what people write for an actor: "RUS", "RUS/MIL", "Russia", "Putin". The name of
 * a country means all who are of it.
 *
 * @param sql a condition on rows of {@code party p}
 */
record ActorCondition(String sql, String code, String sector, String name) {
    private static final Pattern CODE = Pattern.compile("([A-Z]{3})(?:[/ ]([A-Z]{3}))?");

    static ActorCondition of(Handle handle, String actor, String prefix) {
        var coded = CODE.matcher(actor.strip());
        if (coded.matches()) {
            return coded(coded.group(1), coded.group(2) == null ? "" : coded.group(2), prefix);
        }
        if (actor.contains("/")) {
            // the key of somebody by description: "RUS/GOV/foreign minister"
            return new ActorCondition("p.entity = :" + prefix + "Name", "", "", actor);
        }
        String name = actor.strip().toLowerCase(Locale.ROOT);
        String country = handle.createQuery("SELECT min(code) FROM party WHERE lower(name) = :name AND code IS NOT NULL"
                        + " AND (sector IS NULL OR sector = '')")
                .bind("name", name)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        if (country != null) {
            return coded(country, "", prefix);
        }
        return new ActorCondition(
                // whole words: "Xi" is not in "Mexico"
                "((' ' || lower(p.name) || ' ') LIKE :" + prefix + "Name OR (' ' || lower(p.words) || ' ') LIKE :"
                        + prefix + "Name)",
                "",
                "",
                "% " + name.replaceAll("[%_]", "") + " %");
    }

    private static ActorCondition coded(String code, String sector, String prefix) {
        String sql = "p.code = :" + prefix + "Code"
                + (sector.isEmpty() ? "" : " AND (' ' || p.sectors || ' ') LIKE :" + prefix + "Sector");
        return new ActorCondition("(" + sql + ")", code, sector.isEmpty() ? "" : "% " + sector + " %", "");
    }

    /** Binds what the condition names. */
    void bindTo(org.jdbi.v3.core.statement.Query query, String prefix) {
        if (!code.isEmpty()) {
            query.bind(prefix + "Code", code);
        }
        if (!sector.isEmpty()) {
            query.bind(prefix + "Sector", sector);
        }
        if (!name.isEmpty()) {
            query.bind(prefix + "Name", name);
        }
    }
}
