package org.rapporteur.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.StoryLife;
import org.rapporteur.store.StoredRecord;
import org.rapporteur.store.StorySummary;
import org.rapporteur.store.StoryView;

/** Stories for people to read in a terminal. */
final class StoryText {
    private final boolean colours;

    StoryText(boolean colours) {
        this.colours = colours;
    }

    /** A story in a list: who, what, to whom; where it stands; the words. */
    String summary(StorySummary story) {
        StringBuilder lines = new StringBuilder(headline(story)).append('\n');
        lines.append("  ").append(state(story.state()));
        String when = days(story.from(), story.to());
        if (!when.isEmpty()) {
            lines.append(" · ").append(when);
        }
        if (story.place() != null) {
            lines.append(" · in ").append(story.place());
        }
        lines.append(String.format(Locale.ROOT, " · confidence %.2f", story.confidence()))
                .append(" · ")
                .append(told(story));
        lines.append("\n  “").append(story.sentence().replaceAll("\\s+", " ")).append("”\n");
        return lines.append("  according to ")
                .append(story.source())
                .append("  ")
                .append(story.id())
                .append("\n")
                .toString();
    }

    /** A plan with who announced it and what changed last. */
    String plan(StoryView plan) {
        StringBuilder lines = new StringBuilder(summary(plan.summary()));
        List<StoryLife.Revision> revisions = plan.life().revisions();
        if (!revisions.isEmpty()) {
            lines.append("  announced by ").append(by(revisions.get(0))).append('\n');
        }
        if (revisions.size() > 1) {
            StoryLife.Revision last = revisions.get(revisions.size() - 1);
            lines.append("  last change: ").append(revision(last)).append('\n');
        }
        return lines.append('\n').toString();
    }

    /** A story in full: its life, what its sources disagree on, and each telling. */
    String full(StoryView story) {
        StoryLife life = story.life();
        StringBuilder lines = new StringBuilder(summary(story.summary()));
        lines.append("  first told ")
                .append(day(life.firstSaid()))
                .append(", last ")
                .append(day(life.lastSaid()))
                .append("; shown is the account of ")
                .append(life.current())
                .append(" (")
                .append(life.rule())
                .append(")\n");
        if (!life.revisions().isEmpty()) {
            lines.append("\n  what became known\n");
            life.revisions()
                    .forEach(revision ->
                            lines.append("    ").append(revision(revision)).append('\n'));
        }
        for (StoryLife.Dispute dispute : life.disputes()) {
            lines.append('\n').append(dispute(dispute));
        }
        lines.append("\n  tellings\n");
        story.records().forEach(record -> lines.append(telling(record)));
        return lines.toString();
    }

    /** One question that sources answer differently, with each answer and those who give it. */
    String dispute(StoryLife.Dispute dispute) {
        StringBuilder lines =
                new StringBuilder("  accounts differ: ").append(dispute.about()).append('\n');
        for (StoryLife.Side side : dispute.sides()) {
            lines.append("    ")
                    .append(side.answer())
                    .append(": ")
                    .append(String.join("; ", side.origins()))
                    .append(" (")
                    .append(count(side.origins().size(), "origin"));
            if (side.firstSaid() != null) {
                lines.append(", ").append(days(side.firstSaid(), side.lastSaid()));
            }
            lines.append(")\n");
        }
        return lines.toString();
    }

    /** What became known, in a line. */
    String revision(StoryLife.Revision revision) {
        StringBuilder line = new StringBuilder(state(revision.state()));
        String now = days(revision.from(), revision.to());
        String old = days(revision.oldFrom(), revision.oldTo());
        if (!old.isEmpty()) {
            line.append(" from ").append(old).append(" to ").append(now.isEmpty() ? "a day not told" : now);
        } else if (!now.isEmpty()) {
            line.append(" for ").append(now);
        }
        return line.append(", ").append(by(revision)).toString();
    }

    private static String by(StoryLife.Revision revision) {
        if (revision.origin().isEmpty()) {
            return "no report says what became of it";
        }
        return revision.origin() + (revision.said() == null ? "" : " on " + revision.said());
    }

    private String telling(StoredRecord record) {
        JsonNode json = record.json();
        StringJoiner status = new StringJoiner(", ");
        status.add(json.path("status").asText());
        if (json.path("denied").asBoolean()) {
            status.add("denied by its own actor");
        }
        if (record.alleged()) {
            status.add("as alleged");
        }
        String by = record.publisher() == null ? "" : ", " + record.publisher();
        return "    " + day(record.published()) + by + ", " + record.report() + ": " + status + ", according to "
                + record.origin() + "  " + record.id() + "\n      “"
                + json.path("text").asText().replaceAll("\\s+", " ") + "”\n";
    }

    private String headline(StorySummary story) {
        String who = story.actors().isEmpty() ? "(not told)" : String.join(" + ", story.actors());
        String modes = story.modes().isEmpty() ? "" : " (" + String.join(", ", story.modes()) + ")";
        String whom = story.recipients().isEmpty() ? "" : "  → " + style("1", String.join(" + ", story.recipients()));
        return style("1", who) + "  " + style("36", story.act() + modes) + whom;
    }

    private static String told(StorySummary story) {
        return count(story.records(), "record") + " in " + count(story.reports(), "report") + ", "
                + count(story.origins(), "origin");
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String state(StoryLife.State state) {
        String colour = switch (state) {
            case HELD, BEGUN, CONFIRMED -> "32";
            case ANNOUNCED, MOVED, PROPOSED, THREATENED, POSTPONED, OVERDUE -> "33";
            case CANCELLED, DENIED, ALLEGED, DISPUTED -> "31";
        };
        return style(colour, state.name().toLowerCase(Locale.ROOT));
    }

    /** A window as people write it; empty when nothing is known. */
    static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return "until " + to;
        }
        if (to == null) {
            return "from " + from;
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "on a day not told" : day.toString();
    }

    private String style(String code, String words) {
        return colours ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
