package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name its usual English name
 * @param countryCode ISO 3166 alpha-3; null for places that belong to no state
 * @param geonameId GeoNames id, null when unknown
 * @param latitude degrees north, null when unknown
 * @param longitude degrees east, null when unknown
 * @param resolution PLOVER's: 5 below city, 4 city, 3 district, 2 province, 1 country
 */
public record Place(
        String name,
        @Nullable String countryCode,
        @Nullable String geonameId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int resolution) {}
