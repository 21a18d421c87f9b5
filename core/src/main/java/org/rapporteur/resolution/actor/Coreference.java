package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** Says whom pronouns and repeated descriptions mean, or leaves them open: precise rather than greedy. */
final class Coreference {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> WEATHER = Set.of(
            "seem", "appear", "happen", "rain", "snow", "take", "turn", "matter", "follow", "remain", "fall", "emerge");
    /** "it was concerned", "it is ready to": only somebody can be so. */
    private static final Set<String> ATTITUDES = Set.of(
            "concerned",
            "worried",
            "alarmed",
            "ready",
            "prepared",
            "willing",
            "unwilling",
            "committed",
            "determined",
            "confident",
            "hopeful",
            "optimistic",
            "pleased",
            "sorry",
            "grateful",
            "aware",
            "able",
            "unable",
            "open",
            "opposed",
            "responsible",
            "shocked",
            "outraged",
            "disappointed",
            "satisfied",
            "entitled",
            "keen",
            "eager");
    /** "it took years": of such objects "it" is no one's act. */
    private static final Set<String> TIME_OR_EFFORT = Set.of(
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "century",
            "time",
            "while",
            "courage",
            "effort",
            "place",
            "patience",
            "luck");

    private static final Set<String> OPINIONS = Set.of(
            "hail",
            "welcome",
            "praise",
            "condemn",
            "reject",
            "approve",
            "oppose",
            "denounce",
            "deny",
            "confirm",
            "call",
            "announce",
            "sign",
            "order",
            "postpone",
            "cancel",
            "stop",
            "end",
            "repeat",
            "say",
            "describe",
            "dismiss",
            "block",
            "veto",
            "lift",
            "do",
            "make",
            "take",
            "use",
            "start",
            "claim",
            "admit",
            "regret",
            "applaud");
    private static final Set<String> SPEAKS = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "announce",
            "claim",
            "insist",
            "argue",
            "warn",
            "note",
            "reply",
            "respond",
            "ask",
            "declare",
            "state",
            "tweet",
            "continue",
            "recall",
            "explain",
            "admit",
            "report");

    private final List<Draft> drafts;
    private final Bodies bodies;
    private final Antecedents antecedents;
    private final Entities entities;
    private final String text;

    Coreference(List<Draft> drafts, Entities entities, String text) {
        this.drafts = drafts;
        this.bodies = new Bodies(drafts, text);
        this.antecedents = new Antecedents(drafts, SPEAKS);
        this.entities = entities;
        this.text = text;
    }

    void resolve() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind == MentionKind.PRONOUN && draft.entities.isEmpty()) {
                pronoun(i, draft);
            } else if (draft.group) {
                bodies.pair(i, draft);
            } else if (draft.kind == MentionKind.DESCRIPTION && draft.antecedent == null) {
                owner(i, draft);
                if (draft.person && !draft.plural && draft.definite || isTitleOfLand(draft)) {
                    samePerson(i, draft);
                } else {
                    bodies.same(i, draft);
                }
            }
        }
    }

    /** "the Chinese leader", "Iran's president": definite without an article. */
    private static boolean isTitleOfLand(Draft draft) {
        return draft.person
                && !draft.plural
                && draft.agent != null
                && draft.agent.title()
                && draft.code() != null
                && draft.first > 0
                && draft.sentence.token(draft.first).tag().startsWith("NNP")
                && !draft.sentence.token(draft.first - 1).tag().equals("DT");
    }

    /** "its government", "his allies", "the country's army": of whom the words before mean. */
    private void owner(int index, Draft draft) {
        boolean told = draft.code() != null && !draft.guessed;
        if (told || index == 0 || draft.agent == null || draft.entities.isEmpty()) {
            return;
        }
        Draft before = drafts.get(index - 1);
        Sentence sentence = draft.sentence;
        boolean pronoun = before.sentence == sentence
                && before.end == draft.first
                && sentence.token(before.first).tag().equals("PRP$");
        boolean possessive = before.sentence == sentence
                && before.end + 1 == draft.first
                && sentence.token(before.end).tag().equals("POS");
        String code = before.code();
        if ((pronoun || possessive) && code != null && before.entities.size() == 1) {
            Entity own = draft.entities.get(0);
            Entity owner = before.entities.get(0);
            String name = owner.sectors().isEmpty() ? entities.countryName(code) : owner.name();
            boolean country =
                    draft.agent.noun().equals("country") || draft.agent.noun().equals("nation");
            draft.entities.set(
                    0,
                    country
                            ? new Entity(name, code, List.of(), entities.countryName(code), null, null, null)
                            : entities.described(
                                    code, sectors(draft.agent, own, owner, before.person), draft.agent.noun(), name));
            draft.because("actor/owner", "“" + before.words(text) + "” is " + owner.name(), null);
        }
    }

    /** "its leader" of a party is the party's, of a country the government's. */
    private static List<String> sectors(ActorTables.Agent agent, Entity own, Entity owner, boolean ownerIsPerson) {
        if (ownerIsPerson) {
            List<String> lent = SectorRules.ofPerson(agent, List.of(), owner);
            if (!lent.isEmpty()) {
                return lent;
            }
        }
        boolean borrows = SectorRules.BORROWING.contains(agent.noun())
                && !owner.sectors().isEmpty()
                && !owner.sectors().contains("GOV");
        return borrows ? owner.sectors() : own.sectors();
    }

    private void pronoun(int index, Draft draft) {
        String word = draft.sentence.token(draft.first).text().toLowerCase(Locale.ROOT);
        Draft found = RELATIVE.contains(word) ? relative(draft) : meant(index, draft, word);
        if (found != null) {
            draft.takeUp(found, "actor/pronoun", text);
            if (THEY.contains(word) && found.kind != MentionKind.PRONOUN) {
                List<Entity> all = antecedents.joined(found);
                if (all.size() > 1) {
                    draft.entities.clear();
                    draft.entities.addAll(all);
                }
            }
            draft.plural = found.plural || THEY.contains(word);
            draft.land = found.land;
            draft.gender = HE.contains(word)
                    ? GivenNames.Gender.HE
                    : SHE.contains(word) ? GivenNames.Gender.SHE : found.gender;
            if (found.gender == GivenNames.Gender.UNKNOWN) {
                found.gender = draft.gender;
            }
        }
    }

    /** By what stands closest in the syntax first, and only then by what was named last. */
    private @Nullable Draft meant(int index, Draft pronoun, String word) {
        Draft close = beside(index, pronoun, word);
        close = close == null ? repeated(index, pronoun, word) : close;
        close = close == null ? ownSubject(pronoun, word) : close;
        close = close == null ? represented(pronoun, word) : close;
        close = close == null ? antecedents.claimant(pronoun, d -> fits(word, d)) : close;
        if (close != null) {
            return close;
        }
        if (HE.contains(word) || SHE.contains(word)) {
            Draft told = nearest(index, pronoun, d -> fits(word, d) && !isAnonymous(d, pronoun), 2);
            Draft any = told == null ? nearest(index, pronoun, d -> fits(word, d), 2) : told;
            Draft governing = any == null
                    ? null
                    : antecedents.governing(pronoun, any, d -> fits(word, d) && !isAnonymous(d, pronoun));
            Draft meant = governing == null ? any : governing;
            return meant != null && antecedents.isRelative(pronoun, meant, word) ? null : meant;
        }
        Draft coordinated = coordinated(index, pronoun);
        if (coordinated != null) {
            return coordinated;
        }
        if (IT.contains(word)) {
            boolean thing = isExpletive(pronoun) || isOpinionOf(pronoun) || isObjectBefore(pronoun);
            Draft body = thing ? null : nearest(index, pronoun, d -> fits(word, d) && isProminent(d, pronoun), 1);
            return body == null ? null : unlessThing(pronoun, body, false);
        }
        return THEY.contains(word) ? they(index, pronoun, word) : null;
    }

    private @Nullable Draft they(int index, Draft pronoun, String word) {
        Draft found = nearest(index, pronoun, d -> fits(word, d) || antecedents.isPair(d), 1);
        if (found == null) {
            pronoun.thing = antecedents.isObjectThing(pronoun);
            return pronoun.isSubject() ? nearest(index, pronoun, Antecedents::isBodyOfPeople, 1) : null;
        }
        Draft governing = antecedents.governing(pronoun, found, d -> fits(word, d) || antecedents.isPair(d));
        Draft meant = governing == null ? found : governing;
        return unlessThing(pronoun, meant, true);
    }

    private @Nullable Draft unlessThing(Draft pronoun, Draft meant, boolean many) {
        boolean thing = antecedents.isThing(pronoun, meant, many);
        // "they" that somebody is held to be may be people whom no table knows
        pronoun.thing = thing && !(many && !pronoun.sentence.tree().is(pronoun.head, "obj"));
        return thing ? null : meant;
    }

    /** Whether somebody can be meant by a pronoun, by number, gender and kind. */
    private static boolean fits(String word, Draft draft) {
        if (IT.contains(word)) {
            return isBody(draft);
        }
        if (HE.contains(word)) {
            return isPerson(draft) && draft.gender.fits(GivenNames.Gender.HE);
        }
        return SHE.contains(word) ? isPerson(draft) && draft.gender.fits(GivenNames.Gender.SHE) : draft.plural;
    }

    /**
     * "A said it would act if B did not remove what it calls an insult": a pronoun said twice means the same one, save where
     * somebody else tells the second.
     */
    private @Nullable Draft repeated(int index, Draft pronoun, String word) {
        DependencyTree tree = pronoun.sentence.tree();
        int verb = tree.head(pronoun.first);
        if (!tree.is(pronoun.first, "nsubj")
                || tree.is(verb, "conj")
                || tree.is(verb, "ccomp")
                        && pronoun.sentence.token(tree.head(verb)).isVerb()) {
            return null;
        }
        for (int i = index - 1; i >= 0 && drafts.get(i).sentence == pronoun.sentence; i--) {
            Draft earlier = drafts.get(i);
            boolean same = earlier.kind == MentionKind.PRONOUN
                    && earlier.isSubject()
                    && earlier.isResolved()
                    && earlier.quoted == pronoun.quoted
                    && pronoun.sentence
                            .token(earlier.first)
                            .text()
                            .toLowerCase(Locale.ROOT)
                            .equals(word);
            if (same) {
                return earlier;
            }
        }
        return null;
    }

    /** "France, whose troops Mali expelled, advised its nationals": a possessive in an object means the verb's subject. */
    private @Nullable Draft ownSubject(Draft pronoun, String word) {
        Sentence sentence = pronoun.sentence;
        DependencyTree tree = sentence.tree();
        int noun = tree.head(pronoun.first);
        if (!sentence.token(pronoun.first).tag().equals("PRP$")
                || pronoun.quoted
                || noun < 0
                || !tree.is(noun, "obj")
                || !sentence.token(tree.head(noun)).isVerb()) {
            return null;
        }
        int subject = tree.child(tree.head(noun), "nsubj");
        for (Draft other : drafts) {
            if (other.sentence == sentence
                    && other.head == subject
                    && other.first < pronoun.first
                    && other.kind != MentionKind.PRONOUN
                    && other.isResolved()
                    && fits(word, other)) {
                return other;
            }
        }
        return null;
    }

    /** "Lawyers for the men said they were tortured": those who are spoken for, where something was done to them. */
    private @Nullable Draft represented(Draft pronoun, String word) {
        Sentence sentence = pronoun.sentence;
        DependencyTree tree = sentence.tree();
        int verb = tree.head(pronoun.first);
        int saying = tree.is(pronoun.first, "nsubj:pass") && tree.is(verb, "ccomp") ? tree.head(verb) : -1;
        int speaker = saying < 0 || !SPEAKS.contains(sentence.token(saying).lemma()) ? -1 : tree.child(saying, "nsubj");
        for (Draft other : drafts) {
            boolean behind = speaker >= 0
                    && other.sentence == sentence
                    && other.isResolved()
                    && other.kind != MentionKind.ADJECTIVE
                    && tree.is(other.head, "nmod")
                    && tree.head(other.head) == speaker
                    && other.first > 0
                    && Set.of("for", "of").contains(precedingPreposition(other));
            if (behind && fits(word, other)) {
                return other;
            }
        }
        return null;
    }

    private static String precedingPreposition(Draft draft) {
        int at = draft.first - 1;
        while (at > 0 && draft.sentence.token(at).tag().equals("DT")) {
            at--;
        }
        return draft.sentence.token(at).text().toLowerCase(Locale.ROOT);
    }

    /** "the U.S. and its allies": a possessive behind "and" means what stands before it. */
    private @Nullable Draft coordinated(int index, Draft pronoun) {
        Sentence sentence = pronoun.sentence;
        boolean possessive = sentence.token(pronoun.first).tag().equals("PRP$");
        if (!possessive
                || index == 0
                || pronoun.first < 2
                || !sentence.token(pronoun.first - 1).is("and")) {
            return null;
        }
        Draft before = drafts.get(index - 1);
        boolean adjacent = before.sentence == sentence && before.end == pronoun.first - 1 && before.isResolved();
        boolean fits = THEY.contains(sentence.token(pronoun.first).text().toLowerCase(Locale.ROOT))
                ? before.plural
                : isBody(before);
        return adjacent && fits ? before : null;
    }

    /** "pressured Iran over its failure": a possessive behind an object and "over" or "for" means the object. */
    private @Nullable Draft beside(int index, Draft pronoun, String word) {
        Sentence sentence = pronoun.sentence;
        if (index == 0
                || pronoun.first < 2
                || !sentence.token(pronoun.first).tag().equals("PRP$")) {
            return null;
        }
        Draft before = drafts.get(index - 1);
        String preposition = sentence.token(pronoun.first - 1).text().toLowerCase(Locale.ROOT);
        boolean adjacent = before.sentence == sentence && before.end == pronoun.first - 1 && before.isResolved();
        return adjacent
                        && fits(word, before)
                        && !before.isSubject()
                        && Set.of("over", "for", "about").contains(preposition)
                ? before
                : null;
    }

    /** "A judicial official said investigators had summoned him": rarely the official, where somebody else was named. */
    private static boolean isAnonymous(Draft draft, Draft pronoun) {
        boolean article = draft.first > 0
                && draft.sentence
                        .token(draft.first - 1)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("an?");
        boolean own = draft.sentence == pronoun.sentence && pronoun.isSubject();
        return draft.kind == MentionKind.DESCRIPTION && article && isSpeaking(draft) && !own;
    }

    private static boolean isPerson(Draft draft) {
        return draft.person && !draft.plural;
    }

    /** "it is raining", "it was announced that", "it seems". */
    private static boolean isExpletive(Draft draft) {
        DependencyTree tree = draft.sentence.tree();
        int head = tree.head(draft.first);
        if (!draft.sentence.token(draft.first).is("it") || head < 0) {
            return false;
        }
        boolean attitude = ATTITUDES.contains(draft.sentence.token(head).lemma());
        boolean clause = !attitude && tree.child(head, "ccomp", "csubj", "xcomp", "advcl") >= 0;
        boolean adjective = draft.sentence.token(head).tag().startsWith("JJ") && !attitude;
        boolean state = tree.child(head, "cop") >= 0;
        boolean passive = tree.is(draft.first, "nsubj:pass") && tree.child(head, "ccomp") >= 0;
        boolean lasts = draft.sentence.token(head).lemma().equals("take");
        if (lasts && tree.child(head, "obj") >= 0) {
            return TIME_OR_EFFORT.contains(
                    draft.sentence.token(tree.child(head, "obj")).lemma());
        }
        return tree.is(draft.first, "expl")
                || state && (clause || adjective)
                || passive
                || WEATHER.contains(draft.sentence.token(head).lemma());
    }

    /** "Russia welcomed the deal and Turkey hailed it": what is hailed is a thing. */
    private static boolean isOpinionOf(Draft draft) {
        DependencyTree tree = draft.sentence.tree();
        boolean behind = draft.first > 0
                && draft.sentence.token(draft.first - 1).isVerb()
                && draft.sentence.token(draft.first - 1).lemma().equals("call");
        return behind // "called it a coup": whatever the tree makes of the coup
                || tree.is(draft.first, "obj")
                        && OPINIONS.contains(
                                draft.sentence.token(tree.head(draft.first)).lemma());
    }

    /** "stormed the residence and set it on fire": the object of the verb before, which is no actor. */
    private boolean isObjectBefore(Draft pronoun) {
        DependencyTree tree = pronoun.sentence.tree();
        int verb = tree.head(pronoun.first);
        int object = tree.is(pronoun.first, "obj") && tree.is(verb, "conj") ? tree.child(tree.head(verb), "obj") : -1;
        return object >= 0
                && object < verb
                && pronoun.sentence.token(object).tag().equals("NN")
                && drafts.stream().noneMatch(other -> other.sentence == pronoun.sentence && other.head == object);
    }

    private static boolean isBody(Draft draft) {
        return draft.isResolved()
                && !draft.person
                && !draft.sentence.tree().is(draft.head, "compound")
                && !(draft.plural && draft.kind != MentionKind.NAME)
                && draft.kind != MentionKind.ADJECTIVE
                && !(draft.land && draft.plural)
                && !draft.place;
    }

    /** What "it" can mean: a subject, an object of the same sentence; "its" anything of the same sentence. */
    private static boolean isProminent(Draft draft, Draft pronoun) {
        if (draft.isSubject()) {
            return true;
        }
        DependencyTree tree = draft.sentence.tree();
        boolean possessive = pronoun.sentence.token(pronoun.first).tag().equals("PRP$");
        return draft.sentence == pronoun.sentence
                && (possessive
                        || tree.is(draft.head, "obj")
                        || tree.is(draft.head, "nmod:poss")
                        || tree.is(draft.head, "root"));
    }

    private interface Fits {
        boolean test(Draft draft);
    }

    /** The nearest fitting subject before a pronoun, else the nearest fitting mention, within some sentences. */
    private @Nullable Draft nearest(int index, Draft pronoun, Fits fits, int sentences) {
        Set<String> speakers = pronoun.quoted ? antecedents.speakers(pronoun) : Set.of();
        Draft any = null;
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            int distance = pronoun.sentence.index() - earlier.sentence.index();
            if (distance > sentences || (any != null && earlier.sentence.index() < any.sentence.index())) {
                break;
            }
            if (earlier.entities.isEmpty()
                    || !fits.test(earlier)
                    || isRole(earlier)
                    || !speakers.isEmpty()
                            && speakers.contains(earlier.entities.get(0).key())
                    || isInside(pronoun, earlier)
                    || isSubjectOfSameVerb(pronoun, earlier)
                    || isSpeakerOutside(pronoun, earlier)) {
                continue;
            }
            if (earlier.isSubject() || earlier.kind == MentionKind.PRONOUN && distance == 0 && earlier.isSubject()) {
                return earlier;
            }
            if (any == null) {
                any = earlier;
            }
        }
        return any;
    }

    /** "as a citizen, I": what somebody is, and nobody beside. */
    private static boolean isRole(Draft draft) {
        int article = draft.first - 1;
        return article > 0
                && draft.sentence.token(article).text().matches("an?")
                && draft.sentence.token(article - 1).is("as");
    }

    /** A possessive never means the noun phrase that it stands in: "its allies". */
    private static boolean isInside(Draft pronoun, Draft other) {
        return pronoun.sentence == other.sentence && other.first <= pronoun.first && pronoun.first < other.end;
    }

    /** "Kiir pardoned him": an object is never the subject of its own verb, unless it is reflexive. */
    private static boolean isSubjectOfSameVerb(Draft pronoun, Draft other) {
        Sentence sentence = pronoun.sentence;
        String word = sentence.token(pronoun.first).text().toLowerCase(Locale.ROOT);
        boolean possessive = sentence.token(pronoun.first).tag().equals("PRP$");
        if (other.sentence != sentence || possessive || word.endsWith("self") || word.endsWith("selves")) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int verb = pronoun.first;
        for (int steps = 0;
                steps < 6 && verb >= 0 && !(sentence.token(verb).isVerb() && verb != pronoun.first);
                steps++) {
            if (tree.is(verb, "nsubj")) {
                return false;
            }
            verb = tree.head(verb);
        }
        int subject = tree.is(other.head, "conj") ? tree.head(other.head) : other.head;
        return verb >= 0 && tree.is(subject, "nsubj") && tree.head(subject) == withSubject(sentence, verb);
    }

    /**
     * The verb whose subject is that of a verb that has none itself: "Roe wrote to the mayor, asking her", "Roe vowed not to vote
     * for him". Of "asked them to help him" there is none: whoever is asked does the inner act.
     */
    private static int withSubject(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        int at = verb;
        for (int steps = 0; steps < 4 && tree.child(at, "nsubj", "nsubj:pass") < 0; steps++) {
            boolean shares = tree.is(at, "xcomp") && tree.child(tree.head(at), "obj") < 0
                    || tree.is(at, "conj")
                    || (tree.is(at, "advcl") || tree.is(at, "dep"))
                            && sentence.token(at).tag().equals("VBG");
            if (!shares || tree.head(at) < 0) {
                return at;
            }
            at = tree.head(at);
        }
        return at;
    }

    /** "He is my friend", Smith said: in quotation marks no pronoun of the third person means the speaker, and none outside who
     * speaks means somebody only quoted. */
    private static boolean isSpeakerOutside(Draft pronoun, Draft other) {
        if (!pronoun.quoted && other.quoted && isSpeaking(pronoun)) {
            return true;
        }
        if (!pronoun.quoted || other.quoted || !other.isSubject()) {
            return false;
        }
        return isSpeaking(other);
    }

    private static boolean isSpeaking(Draft draft) {
        int head = draft.sentence.tree().head(draft.head);
        return draft.isSubject()
                && head >= 0
                && SPEAKS.contains(draft.sentence.token(head).lemma());
    }

    private @Nullable Draft relative(Draft draft) {
        Sentence sentence = draft.sentence;
        for (int at = draft.first, steps = 0;
                at >= 0 && steps < 4;
                at = sentence.tree().head(at), steps++) {
            if (sentence.tree().is(at, "acl")) {
                return covering(draft, sentence.tree().head(at));
            }
        }
        boolean who = draft.sentence.token(draft.first).is("who");
        return who && draft.first > 1 && sentence.token(draft.first - 1).text().equals(",")
                ? covering(draft, beforeHome(draft, draft.first - 2))
                : null;
    }

    /** "Sen. Ann Roe of Ohio, who": the end of the name before where somebody is from. */
    private int beforeHome(Draft relative, int token) {
        for (Draft other : drafts) {
            boolean home = other.sentence == relative.sentence
                    && other.scene
                    && other.first <= token
                    && token < other.end
                    && other.first > 1
                    && other.sentence.token(other.first - 1).is("of");
            if (home) {
                return other.first - 2;
            }
        }
        return token;
    }

    private @Nullable Draft covering(Draft relative, int token) {
        for (Draft other : drafts) {
            if (other.sentence == relative.sentence
                    && other != relative
                    && other.first <= token
                    && token < other.end
                    && other.first < relative.first
                    && !other.scene
                    && other.isResolved()) {
                return other;
            }
        }
        return null;
    }

    /** "the president" is the last person with that office, when one was named before. */
    private void samePerson(int index, Draft draft) {
        boolean kin = draft.agent != null && draft.agent.needs().equals("kin");
        if (draft.agent == null || draft.antecedent != null || !draft.agent.title() && !kin) {
            return;
        }
        Entity own = kin ? entities.described(null, List.of(), draft.agent.noun()) : draft.entities.get(0);
        for (int i = index - 1;
                i >= 0 && draft.sentence.index() - drafts.get(i).sentence.index() <= 6;
                i--) {
            Draft earlier = drafts.get(i);
            if (earlier.kind != MentionKind.NAME || !earlier.person || earlier.entities.isEmpty()) {
                continue;
            }
            Entity person = earlier.entities.get(0);
            boolean sameCountry =
                    own.code() == null || draft.guessed || own.code().equals(person.code());
            boolean former =
                    !kin && own.sectors().contains("ELI") != person.sectors().contains("ELI");
            if (sameCountry && !former && (hasOffice(draft.agent.noun(), person) || hasTitle(earlier, draft.agent))) {
                draft.takeUp(earlier, "actor/title-of-person", text);
                return;
            }
        }
    }

    private static boolean hasTitle(Draft person, ActorTables.Agent agent) {
        return person.agent != null
                && (person.agent.noun().equals(agent.noun())
                        || person.agent
                                .noun()
                                .replace("sen.", "senator")
                                .replace("rep.", "congressman")
                                .replace("gov.", "governor")
                                .equals(agent.noun()));
    }

    private static boolean hasOffice(String noun, Entity person) {
        String office = person.office();
        if (office == null) {
            return false;
        }
        String words = office.toLowerCase(Locale.ROOT);
        if (noun.equals("leader")) {
            return words.startsWith("president")
                    || words.startsWith("prime minister")
                    || words.contains("leader")
                    || words.startsWith("king")
                    || words.startsWith("chancellor")
                    || words.startsWith("general secretary");
        }
        return words.startsWith(noun)
                || noun.equals("premier") && words.startsWith("prime minister")
                || noun.equals("defense minister") && words.startsWith("defence minister")
                || noun.equals("minister") && words.contains("minister")
                || words.contains("senator") && noun.equals("senator");
    }
}
