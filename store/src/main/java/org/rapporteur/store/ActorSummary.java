package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * An actor in a list.
 *
 * @param key identifies the entity across reports
 * @param acts records in which it acts
 * @param received records in which it is acted on
 */
public record ActorSummary(
        String key,
        String name,
        @Nullable String code,
        @Nullable String sector,
        int acts,
        int received) {}
