package org.rapporteur.model;

import java.util.List;

/**
 * All records, from any report, of the same happening or the same plan.
 *
 * @param id named after the earliest telling, so that later reports do not rename it
 * @param cluster the tellings that are linked with each other directly or by others fall into clusters; a cluster holds one
 *     story or several, and what joins or leaves it changes none of another cluster
 * @param records ids of its records, the earliest first
 */
public record Story(String id, String cluster, List<String> records) {
    public Story {
        records = List.copyOf(records);
    }
}
