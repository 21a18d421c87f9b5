package org.rapporteur.attribution;

import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Whether another saying of the same or of another source begins behind a conjunction or comma. */
final class NextSaying {
    private final CueLexicon cues;

    NextSaying(CueLexicon cues) {
        this.cues = cues;
    }

    /** "and he said", "but insisted that", "and the minister, an ally, told reporters": the next cue. */
    boolean continues(Sentence sentence, int from) {
        Phrase source = Subjects.rightOf(sentence, from);
        int at = source == null ? from : source.end();
        if (source != null && Grammar.word(sentence, at).equals(",")) {
            int comma = at + 1;
            while (comma < sentence.size()
                    && comma < at + 12
                    && !sentence.token(comma).is(",")) {
                comma++;
            }
            at = Grammar.word(sentence, comma).equals(",") ? comma + 1 : at;
        }
        while (Grammar.tag(sentence, at).startsWith("RB")
                || at < sentence.size() && Grammar.isAuxiliary(sentence.token(at))) {
            at++;
        }
        if (at >= sentence.size() || !sentence.token(at).isVerb()) {
            return false;
        }
        Token token = sentence.token(at);
        boolean past = token.tag().equals("VBN") && at > from && Grammar.isAuxiliary(sentence.token(at - 1));
        boolean finite = token.tag().equals("VBD") || token.tag().equals("VBZ") || past;
        CueLexicon.Match match = finite && !Grammar.isPassive(sentence, at) ? cues.verbAt(sentence, at) : null;
        return match != null
                && match.cue().speaks()
                && match.cue().takes("that")
                && match.end() < sentence.size()
                && !sentence.token(match.end()).tag().matches("[,.]");
    }

    /**
     * "said the deal is dead and accused X", "noting A and saying B": a second verb of the same source, told by its form,
     * which is that of the cue and not that of the content.
     */
    boolean goesOn(Sentence sentence, int verb, int start, int next, boolean comma) {
        int at = next;
        while (Grammar.tag(sentence, at).startsWith("RB")) {
            at++;
        }
        Phrase pronoun = Grammar.tag(sentence, at).equals("PRP") ? Subjects.rightOf(sentence, at) : null;
        at = pronoun == null ? at : pronoun.end();
        if (at >= sentence.size() || !sentence.token(at).isVerb()) {
            return false;
        }
        String form = finiteForm(sentence, start, at);
        String own = Grammar.tag(sentence, Grammar.groupFirst(sentence, verb));
        CueLexicon.Match match = form.equals(own) ? cues.verbAt(sentence, at) : null;
        if (match == null
                || match.end() >= sentence.size()
                || sentence.token(match.end()).is(".")) {
            return false;
        }
        String told = form(sentence, start, at, form.equals("VBG"));
        boolean phrase = told.isEmpty() && pronoun == null && form.matches("VB[DZ]");
        return phrase || !told.equals(form) && !told.isEmpty() || comma && pronoun == null && told.equals(form);
    }

    /** A participle without an auxiliary behind "and" is a past form that the tagger took for one: "and accused". */
    private static String finiteForm(Sentence sentence, int start, int at) {
        String form = Grammar.tag(sentence, at);
        for (int i = start; i < at && form.equals("VBN"); i++) {
            if (sentence.token(i).lemma().equals("have") && sentence.token(i).isVerb()) {
                return form;
            }
        }
        return form.equals("VBN") && !Grammar.isAuxiliary(sentence.token(at - 1)) ? "VBD" : form;
    }

    /** The form of the first finite verb of a stretch, or of its first verb at all. */
    private static String form(Sentence sentence, int from, int to, boolean any) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (Grammar.isFinite(token) || any && token.isVerb()) {
                return token.tag();
            }
        }
        return any ? "none" : "";
    }
}
