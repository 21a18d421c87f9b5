package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Token;

/**
 * How likely a record is right in act, actor, recipient and status together: a logistic regression over what is plain about it.
 * Its weights stand in {@code acts/confidence.tsv}; {@code evaluations/fit-confidence.py} makes them of records that were judged.
 */
final class Confidence {
    private static final String FILE = "acts/confidence.tsv";
    /** The weight that every record has. */
    private static final String BASE = "base";

    private static final int FAR = 8;
    private static final int LONG = 28;
    private static final int VERY_LONG = 42;

    private static final Set<String> RELATIONS =
            Set.of("root", "ccomp", "xcomp", "advcl", "acl", "conj", "obj", "nsubj", "nmod", "obl", "compound");

    private final Map<String, Double> weights = new HashMap<>();

    Confidence(Lexicons lexicons) {
        for (Row row : lexicons.table(FILE, "feature", "weight")) {
            try {
                weights.put(row.cell("feature"), Double.parseDouble(row.cell("weight")));
            } catch (NumberFormatException e) {
                lexicons.faults().add(row, "its weight must be a number, but is '" + row.cell("weight") + "'");
            }
        }
    }

    /** The probability, from 0.02 to 0.98; what it is built of is put among the draft's reasons. */
    double of(Draft draft, Syntax syntax, EventType event) {
        List<String> features = features(draft, syntax, event);
        double sum = weights.getOrDefault(BASE, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        draft.says("coding/confidence", String.join(", ", features), FILE);
        double probability = 1 / (1 + Math.exp(-sum));
        return Math.round(Math.max(0.02, Math.min(0.98, probability)) * 100) / 100.0;
    }

    private static List<String> features(Draft draft, Syntax syntax, EventType event) {
        List<String> features = new ArrayList<>();
        features.add(draft.type.name());
        features.add(draft.status.word());
        features.add(form(draft, syntax));
        features.add("under " + relation(syntax.tree().relation(draft.token)));
        features.add("conditions " + Math.min(3, draft.specificity));
        if (event != draft.type) {
            features.add("folded");
        }
        if (draft.inside != null) {
            features.add("inside another");
        }
        party("actor", draft.actors, draft, features);
        party("recipient", draft.recipients, draft, features);
        if (draft.hasReason("coding/actor-passed-through")) {
            features.add("actor passed through");
        }
        if (draft.actors.stream().anyMatch(actor -> actor.head() > draft.token) && !draft.nominal) {
            features.add("actor behind");
        }
        int size = syntax.sentence().size();
        if (size > LONG) {
            features.add(size > VERY_LONG ? "very long sentence" : "long sentence");
        }
        if (syntax.sentence().tokens().stream().anyMatch(token -> token.tag().equals("``"))) {
            features.add("quotation");
        }
        return features;
    }

    /** Whether a noun or which form of a verb tells the act. */
    private static String form(Draft draft, Syntax syntax) {
        Token token = syntax.token(draft.token);
        if (draft.nominal || token.isNoun()) {
            return "noun";
        }
        if (syntax.isPassive(draft.token)) {
            return "passive";
        }
        return switch (token.tag()) {
            case "VBG" -> "gerund";
            case "VB" -> "infinitive";
            case "VBN" -> "participle";
            case "VBD" -> "past tense";
            case "VBZ", "VBP" -> "present tense";
            default -> "other form";
        };
    }

    private static String relation(String full) {
        String plain = full.replaceFirst(":.*", "");
        return RELATIONS.contains(plain) ? plain : "other";
    }

    private static void party(String role, List<Mention> mentions, Draft draft, List<String> features) {
        if (mentions.isEmpty()) {
            features.add("no " + role);
            return;
        }
        Mention first = mentions.get(0);
        MentionKind kind = first.kind();
        features.add(role + " by " + kind.name().toLowerCase(Locale.ROOT));
        if (mentions.size() > 1) {
            features.add("several " + role + "s");
        }
        if (first.entities().stream().allMatch(entity -> entity.code() == null)) {
            features.add(role + " of no country");
        }
        if (first.entities().stream().allMatch(entity -> entity.sectors().isEmpty())) {
            features.add(role + " of no sector");
        }
        boolean guessed = first.why().stream()
                .anyMatch(reason -> reason.rule().equals("actor/only-country")
                        || reason.rule().startsWith("actor/country-of-"));
        if (guessed) {
            features.add(role + " of a guessed country");
        }
        if (Math.abs(first.head() - draft.token) > FAR) {
            features.add(role + " far away");
        }
    }
}
