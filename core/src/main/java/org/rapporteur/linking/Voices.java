package org.rapporteur.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Voice;

/** The origins of a story's tellings, each counted once: outlets that print the same sentence are one voice. */
final class Voices {
    private final Map<String, Telling> firstOfWording = new HashMap<>();

    /** @param said in the order in which things were said */
    Voices(List<Telling> said) {
        for (Telling telling : said) {
            if (telling.wording() != null) {
                firstOfWording.putIfAbsent(telling.wording(), telling);
            }
        }
    }

    /** Key of the voice. */
    String origin(Telling telling) {
        return first(telling).origin();
    }

    String name(Telling telling) {
        return first(telling).originName();
    }

    private Telling first(Telling telling) {
        boolean copied = telling.wording() != null && telling.voice() == Voice.REPORT;
        return copied ? firstOfWording.getOrDefault(telling.wording(), telling) : telling;
    }

    int count(Collection<Telling> tellings) {
        return (int) tellings.stream().map(this::origin).distinct().count();
    }
}
