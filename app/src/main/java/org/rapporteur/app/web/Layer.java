package org.rapporteur.app.web;

import java.util.Locale;

/** What can be marked in the text of a report, in the order in which a click on words of several layers decides. */
public enum Layer {
    /** The words that name an act that became a record. */
    ACT("Acts", "bold, boxed"),
    /** The words that denote a political actor. */
    ACTOR("Actors", "solid underline"),
    /** Time expressions. */
    TIME("Times", "dotted underline"),
    /** Places. */
    PLACE("Places", "dashed underline"),
    /** The words that attribute, and what they attribute. */
    SAID("According to", "shaded, ❝…❞"),
    /** What looked like an act and was left out. */
    LEFT_OUT("Left out", "thin overline");

    private final String label;
    private final String look;

    Layer(String label, String look) {
        this.label = label;
        this.look = look;
    }

    /** What the switch of the layer is called. */
    public String label() {
        return label;
    }

    /** How the layer looks without colour. */
    public String look() {
        return look;
    }

    /** The class of its words, and part of the name of its switch. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key that switches it. */
    public int key() {
        return ordinal() + 1;
    }
}
