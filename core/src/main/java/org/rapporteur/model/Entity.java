package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mention denotes, in PLOVER's terms (manual 2.0, "Actor and recipient").
 *
 * @param key identifies the entity across reports: its name in the actor table, or country and sector for a description
 *     ("RUS/MIL")
 * @param code ISO 3166 alpha-3, or one of IGO, UNO, EUR, NGO, ISM, IMG, MNC; null when no country is known
 * @param sectors PLOVER sectors, the primary first; empty for a country as such
 * @param name the name in full: PLOVER's {@code identifier_text}
 * @param identifierId Wikidata id, null when unknown
 * @param office the office held at the report's date, e.g. "President of Russia"
 * @param leaning what the report itself says of an outlet or a group, e.g. "pro-Kremlin"
 */
public record Entity(
        String key,
        @Nullable String code,
        List<String> sectors,
        String name,
        @Nullable String identifierId,
        @Nullable String office,
        @Nullable String leaning) {
    public Entity {
        sectors = List.copyOf(sectors);
    }

    /** The primary sector, or null for a country as such. */
    public @Nullable String sector() {
        return sectors.isEmpty() ? null : sectors.get(0);
    }
}
