package org.rapporteur.writing;

import java.util.List;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/**
 * The voice that a record goes back to: the innermost named source of its chain. Outlets that repeat one voice are one
 * origin.
 */
public final class Origin {
    private Origin() {}

    /** The origin's name; of the report's own voice its publisher, where that is known. */
    public static String of(EventRecord record) {
        List<Attribution> chain = record.chain();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Mention mention = chain.get(i).mention();
            if (mention != null && !mention.entities().isEmpty()) {
                return name(mention.entities().get(0));
            }
            Span source = chain.get(i).source();
            if (source != null) {
                return source.of(record.report().text()).replaceAll("\\s+", " ");
            }
        }
        if (!chain.isEmpty()) {
            return "a source that is not named";
        }
        String publisher = record.report().publisher();
        return publisher == null ? "the reports' own voice" : publisher + ", in its own voice";
    }

    private static String name(Entity entity) {
        String codes = ((entity.code() == null ? "" : entity.code()) + " "
                        + (entity.sector() == null ? "" : entity.sector()))
                .trim();
        return codes.isEmpty() ? entity.name() : entity.name() + " [" + codes + "]";
    }
}
