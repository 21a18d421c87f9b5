package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;

/** "sent the minister a letter asking for their release": who is written to is asked, by who writes, and that is one act. */
final class Letters {
    private static final Set<String> LETTERS = Set.of(
            "letter", "note", "message", "petition", "email", "e-mail", "memo", "memorandum", "cable", "telegram");

    private static final Set<String> WRITES = Set.of("write", "cable", "email", "text");

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Parties parties;

    Letters(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.parties = parties;
    }

    /** Gives what a letter asks its writer and its addressee, and drops the sending. */
    void address(Collection<Draft> acts) {
        for (Draft act : acts) {
            if (act.type == EventType.REQUEST
                    && act.dropped == null
                    && !act.isNoAct
                    && syntax.token(act.token).tag().equals("VBG")) {
                address(act, acts);
            }
        }
    }

    private void address(Draft request, Collection<Draft> acts) {
        int verb = syntax.verbAbove(request.token);
        if (verb < 0 || verb > request.token || !isWriting(verb)) {
            return;
        }
        List<Mention> addressees = new ArrayList<>(parties.of(addressees(verb), Set.of("of")));
        addressees.removeIf(mention -> !Draft.isPolitical(mention));
        List<Mention> writers = parties.of(syntax.subjects(verb), Parties.OWNERS);
        if (addressees.isEmpty() || writers.isEmpty()) {
            return;
        }
        request.actors = new ArrayList<>(writers);
        request.recipients = new ArrayList<>(addressees);
        request.says("coding/letter", syntax.token(verb).text(), null);
        acts.stream()
                .filter(act -> act.token == verb && act.type == EventType.CONSULT)
                .forEach(act -> act.drop("it is told by what the letter asks"));
    }

    private boolean isWriting(int verb) {
        return WRITES.contains(lemma(verb)) || syntax.objects(verb).stream().anyMatch(o -> LETTERS.contains(lemma(o)));
    }

    private List<Integer> addressees(int verb) {
        List<Integer> found = new ArrayList<>(tree.children(verb, "iobj"));
        List<Integer> holders = new ArrayList<>(List.of(verb));
        holders.addAll(tree.children(verb, "obj"));
        for (int holder : holders) {
            tree.children(holder, "obl", "nmod").stream()
                    .filter(child -> syntax.preposition(child).equals("to"))
                    .forEach(found::add);
        }
        if (found.isEmpty() && WRITES.contains(lemma(verb))) {
            found.addAll(tree.children(verb, "obj"));
        }
        return found;
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
