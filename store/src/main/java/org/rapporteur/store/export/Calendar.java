package org.rapporteur.store.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.StoryLife;
import org.rapporteur.store.StorySummary;
import org.rapporteur.store.StoryView;

/**
 * Plans as an iCalendar (RFC 5545): all-day events whose UID is the story and whose SEQUENCE grows with what becomes known,
 * so that importing a later file moves or cancels what an earlier one put into a calendar.
 */
public final class Calendar {
    private static final int LONGEST_LINE = 75;

    private Calendar() {}

    /** The calendar of some plans; one whose days were never told has no place in it. */
    public static String of(List<StoryView> plans) {
        StringBuilder lines = new StringBuilder();
        line(lines, "BEGIN", "VCALENDAR");
        line(lines, "VERSION", "2.0");
        line(lines, "PRODID", "-//Rapporteur//plans//EN");
        line(lines, "CALSCALE", "GREGORIAN");
        line(lines, "METHOD", "PUBLISH");
        plans.forEach(plan -> event(lines, plan));
        line(lines, "END", "VCALENDAR");
        return lines.toString();
    }

    private static void event(StringBuilder lines, StoryView plan) {
        StoryLife life = plan.life();
        LocalDate from = life.from() == null ? life.to() : life.from();
        LocalDate to = life.to() == null ? from : life.to();
        if (from == null || to == null) {
            // called off without a new day: the days that it was last planned for are what the calendar has
            StoryLife.Revision dated = lastDated(life);
            if (dated == null) {
                return;
            }
            from = first(dated.from(), dated.oldFrom(), dated.to(), dated.oldTo());
            to = first(dated.to(), dated.oldTo(), from);
        }
        if (from == null || to == null) {
            return;
        }
        line(lines, "BEGIN", "VEVENT");
        line(lines, "UID", plan.summary().id() + "@rapporteur");
        LocalDate stamp = life.lastSaid() == null ? from : life.lastSaid();
        line(lines, "DTSTAMP", day(stamp) + "T000000Z");
        line(lines, "DTSTART;VALUE=DATE", day(from));
        line(lines, "DTEND;VALUE=DATE", day(to.plusDays(1)));
        line(lines, "SUMMARY", text(summary(plan.summary())));
        if (plan.summary().place() != null) {
            line(lines, "LOCATION", text(plan.summary().place()));
        }
        line(lines, "STATUS", status(life.state()));
        line(lines, "SEQUENCE", String.valueOf(Math.max(0, life.revisions().size() - 1)));
        line(lines, "TRANSP", "TRANSPARENT");
        line(lines, "DESCRIPTION", text(description(plan)));
        line(lines, "END", "VEVENT");
    }

    private static StoryLife.@Nullable Revision lastDated(StoryLife life) {
        for (int i = life.revisions().size() - 1; i >= 0; i--) {
            StoryLife.Revision revision = life.revisions().get(i);
            if (first(revision.from(), revision.to(), revision.oldFrom(), revision.oldTo()) != null) {
                return revision;
            }
        }
        return null;
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static String status(StoryLife.State state) {
        return switch (state) {
            case POSTPONED, CANCELLED -> "CANCELLED";
            case CONFIRMED, BEGUN, HELD -> "CONFIRMED";
            default -> "TENTATIVE";
        };
    }

    private static String summary(StorySummary story) {
        String who = story.actors().isEmpty() ? "(not told)" : String.join(", ", story.actors());
        String whom = story.recipients().isEmpty() ? "" : " – " + String.join(", ", story.recipients());
        String what = story.modes().isEmpty() ? story.act().name() : String.join(", ", story.modes());
        return who + whom + ": " + what.toLowerCase(Locale.ROOT);
    }

    private static String description(StoryView plan) {
        StringBuilder lines = new StringBuilder("“")
                .append(plan.summary().sentence().replaceAll("\\s+", " "))
                .append("”\n");
        for (StoryLife.Revision revision : plan.life().revisions()) {
            lines.append(revision.state().name().toLowerCase(Locale.ROOT))
                    .append(", ")
                    .append(revision.origin());
            if (revision.said() != null) {
                lines.append(", ").append(revision.said());
            }
            lines.append('\n');
        }
        return lines.toString().stripTrailing();
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines longer than 75 bytes go on in the next, behind a blank; no character is cut. */
    private static void line(StringBuilder lines, String name, String value) {
        int length = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                lines.append("\r\n ");
                length = 1;
            }
            lines.append(character);
            length += bytes;
        }
        lines.append("\r\n");
    }
}
