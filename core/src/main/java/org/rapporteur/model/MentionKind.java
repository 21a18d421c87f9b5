package org.rapporteur.model;

/** By what kind of words a mention names its actor. */
public enum MentionKind {
    /** A proper name: "Vladimir Putin", "Russia", "NATO". */
    NAME,
    /** A place or building that stands for a government: "the Kremlin", "Beijing". */
    METONYM,
    /** A common noun phrase: "the Russian president", "protesters in Kyiv", "the ministry". */
    DESCRIPTION,
    /** A nationality used as an adjective: "Russian" in "Russian aggression". */
    ADJECTIVE,
    /** "it", "they", "his", "who". */
    PRONOUN
}
