package org.rapporteur.writing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.Act;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Records for people to read in a terminal: who, what, to whom, status, when, where, according to whom, and the words. */
public final class TextRecords {
    private final boolean colours;

    /** Colours only on a terminal; without them the evidence is marked with brackets. */
    public TextRecords(boolean colours) {
        this.colours = colours;
    }

    /** The lines above a report's records. */
    public String head(Report report, int count) {
        String about = report.title() == null ? "" : "  " + report.title();
        String when = report.published() == null ? "no publication date" : "published " + report.published();
        String by = report.publisher() == null ? "" : ", " + report.publisher();
        return style("1", report.id() + about) + "\n  " + when + by + ", " + count
                + (count == 1 ? " record" : " records") + "\n\n";
    }

    /** One record with an empty line behind it. */
    public String of(EventRecord record) {
        Act act = record.act();
        String text = record.report().text();
        StringBuilder lines = new StringBuilder("  ");
        lines.append(style("1", names(act.actors(), text)));
        lines.append("  ").append(style("36", what(act)));
        if (!act.recipients().isEmpty()) {
            lines.append("  → ").append(style("1", names(act.recipients(), text)));
        }
        lines.append("\n    ").append(style(statusColour(act), status(record)));
        if (act.from() != null || act.to() != null || act.time() != null) {
            lines.append(" · ").append(when(act));
        }
        if (act.place() != null) {
            lines.append(" · in ").append(act.place().place().name());
        }
        lines.append(String.format(Locale.ROOT, " · confidence %.2f", act.confidence()));
        lines.append("\n    ").append(voice(record.chain(), text)).append('\n');
        lines.append("    ").append(evidence(record)).append("\n\n");
        return lines.toString();
    }

    private static String what(Act act) {
        String modes = act.modes().isEmpty() ? "" : " (" + String.join(", ", act.modes()) + ")";
        String folded = act.event() == act.type() ? "" : " = " + act.event();
        return act.type() + modes + folded;
    }

    private static String status(EventRecord record) {
        return record.act().status().word() + (record.denied() ? ", denied by its own actor" : "");
    }

    private static String statusColour(Act act) {
        return switch (act.status()) {
            case OCCURRED, ONGOING, HISTORICAL -> "32";
            case PLANNED, REQUESTED, HYPOTHETICAL, THREATENED, POSTPONED -> "33";
            case CANCELLED, NEGATED -> "31";
        };
    }

    private static String when(Act act) {
        if (act.from() != null && act.to() != null) {
            return act.from().equals(act.to()) ? act.from().toString() : act.from() + " to " + act.to();
        }
        if (act.from() != null) {
            return "from " + act.from();
        }
        if (act.to() != null) {
            return "until " + act.to();
        }
        return act.time() == null ? "" : act.time().value();
    }

    private static String voice(List<Attribution> chain, String text) {
        if (chain.isEmpty()) {
            return "in the report's own words";
        }
        return "according to " + chain.stream().map(a -> source(a, text)).collect(Collectors.joining(", who quotes "));
    }

    private static String source(Attribution attribution, String text) {
        Span words = attribution.source();
        String name = words == null ? "an unnamed source" : words.of(text).replaceAll("\\s+", " ");
        Mention mention = attribution.mention();
        if (mention != null && !mention.entities().isEmpty()) {
            Entity entity = mention.entities().get(0);
            if (!entity.name().equals(name)) {
                name = entity.name() + " (“" + name + "”)";
            }
        }
        return attribution.saidOn() == null ? name : name + " on " + attribution.saidOn();
    }

    private String evidence(EventRecord record) {
        String text = record.report().text();
        Span sentence = record.sentence().span();
        Span trigger = record.act().trigger();
        String before = text.substring(sentence.begin(), trigger.begin());
        String after = text.substring(trigger.end(), sentence.end());
        String marked = colours ? style("4", trigger.of(text)) : "[" + trigger.of(text) + "]";
        return ("“" + before + marked + after + "”").replaceAll("\\s+", " ");
    }

    private static String names(List<Mention> mentions, String text) {
        if (mentions.isEmpty()) {
            return "(not told)";
        }
        return mentions.stream().map(mention -> name(mention, text)).distinct().collect(Collectors.joining(" + "));
    }

    private static String name(Mention mention, String text) {
        if (mention.entities().isEmpty()) {
            return mention.span().of(text).replaceAll("\\s+", " ");
        }
        return mention.entities().stream().map(TextRecords::name).collect(Collectors.joining(" + "));
    }

    private static String name(Entity entity) {
        String code = entity.code() == null ? "" : entity.code();
        String sector = entity.sector() == null ? "" : entity.sector();
        String both = (code + " " + sector).trim();
        return both.isEmpty() ? entity.name() : entity.name() + " [" + both + "]";
    }

    private String style(String code, String words) {
        return colours ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
