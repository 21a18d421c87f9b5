package org.rapporteur.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.ReadBatch;
import org.rapporteur.pipeline.Unmatched;

/** Prints, instead of records, the predicates and names that no word list knew, the most frequent first. */
final class UnmatchedPrinter implements BatchPrinter {
    private static final int LONGEST_EXAMPLE = 100;

    private final Unmatched unmatched;
    private final Format format;
    private final PrintStream out;

    UnmatchedPrinter(Pipeline pipeline, Format format, PrintStream out) {
        this.unmatched = new Unmatched(pipeline);
        this.format = format;
        this.out = out;
    }

    @Override
    public void print(ReadBatch batch) {
        batch.reports().forEach(unmatched::add);
    }

    @Override
    public void finish() {
        if (format == Format.JSONL) {
            unmatched.words().forEach(word -> out.print(json(word) + "\n"));
        } else {
            list("predicates with a political actor, in no list of acts", Unmatched.Kind.PREDICATE);
            list("names that act, in no list of actors", Unmatched.Kind.ACTOR);
        }
        out.flush();
    }

    private void list(String title, Unmatched.Kind kind) {
        List<Unmatched.Word> words =
                unmatched.words().stream().filter(word -> word.kind() == kind).toList();
        out.print(words.size() + " " + title + "\n");
        for (Unmatched.Word word : words) {
            String example = word.example().length() > LONGEST_EXAMPLE
                    ? word.example().substring(0, LONGEST_EXAMPLE) + "…"
                    : word.example();
            out.print(String.format(Locale.ROOT, "%6d  %-24s %s%n", word.count(), word.word(), example)
                    .replace("\r\n", "\n"));
        }
        out.print("\n");
    }

    private static ObjectNode json(Unmatched.Word word) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", word.kind().name().toLowerCase(Locale.ROOT));
        node.put("word", word.word());
        node.put("count", word.count());
        node.put("report", word.report());
        node.put("example", word.example());
        return node;
    }
}
