package org.rapporteur.model;

import java.util.List;

/**
 * All records, from any report, of the same happening or the same plan.
 *
 * @param id named after the earliest telling, so that later reports do not rename it
 * @param records ids of its records, the earliest first
 */
public record Story(String id, List<String> records) {
    public Story {
        records = List.copyOf(records);
    }
}
