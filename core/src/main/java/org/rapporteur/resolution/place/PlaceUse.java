package org.rapporteur.resolution.place;

/** How a sentence uses the name of a place. */
enum PlaceUse {
    /** "in Geneva", "near the Kremlin", "on the outskirts of Kyiv". */
    LOCATIVE("place/locative"),
    /** "to Geneva", "from Syria". */
    DIRECTION("place/direction"),
    /** "visited Beijing", "shelled Kharkiv". */
    OBJECT("place/object"),
    /** "the Gaza war", "Kharkiv's residents". */
    MODIFIER("place/modifier"),
    /** "GENEVA, May 4 (Agency) -": where the report was written. */
    DATELINE("place/dateline"),
    /** A place, but not where something is done: "Bakhmut fell", "the capture of Avdiivka". */
    OTHER("place/named"),
    /** The name stands for a government: "Moscow said", "talks with Tehran". */
    METONYM("place/metonym");

    private final String rule;

    PlaceUse(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
