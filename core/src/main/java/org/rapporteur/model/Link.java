package org.rapporteur.model;

/**
 * Says that one report's telling of an act belongs to a story.
 *
 * @param report id of the report
 * @param act id of the act in it
 * @param story id of the story: the same for the same happening or plan, whatever its date or status
 */
public record Link(String report, int act, String story) {}
