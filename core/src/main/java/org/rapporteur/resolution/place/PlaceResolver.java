package org.rapporteur.resolution.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Finds the names of places in a report and the place that each denotes. A name that stands for a government is left out;
 * of the others the last reason says how the name is used: {@code place/locative}, {@code place/direction}, …
 */
public final class PlaceResolver {
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final UseJudge uses;

    public PlaceResolver(Lexicons lexicons) {
        gazetteer = new Gazetteer(lexicons);
        words = new PlaceWords(lexicons);
        uses = new UseJudge(words);
    }

    /** @return places in the order of the text */
    public List<PlaceMention> resolve(AnalyzedReport report) {
        String text = report.report().text();
        NameFinder finder = new NameFinder(gazetteer, words, text);
        List<List<Gazetteer.Match>> found = new ArrayList<>();
        List<Set<String>> countries = new ArrayList<>();
        Choice choice = new Choice();
        for (Sentence sentence : report.sentences()) {
            List<Gazetteer.Match> matches = finder.find(sentence);
            found.add(matches);
            countries.add(countries(sentence, matches, choice));
        }
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Sentence sentence = report.sentences().get(i);
            for (Gazetteer.Match match : found.get(i)) {
                PlaceMention mention = mention(sentence, match, choice, countries.get(i), text);
                if (mention != null) {
                    mentions.add(mention);
                }
            }
        }
        return mentions;
    }

    /** The countries that a sentence names without doubt, all noted for the choice between places of one name. */
    private Set<String> countries(Sentence sentence, List<Gazetteer.Match> matches, Choice choice) {
        Set<String> countries = new TreeSet<>();
        for (Gazetteer.Match match : matches) {
            if (match.entries().size() == 1) {
                choice.sawPlace(match.entries().get(0));
                String country = match.entries().get(0).place().countryCode();
                if (country != null) {
                    countries.add(country);
                }
            }
        }
        for (Token token : sentence.tokens()) {
            String country = words.is("usa", token) ? "USA" : gazetteer.countryOf(token.text());
            if (country != null) {
                choice.sawCountry(country);
                countries.add(country);
            }
        }
        return countries;
    }

    private @Nullable PlaceMention mention(
            Sentence sentence, Gazetteer.Match match, Choice choice, Set<String> countries, String text) {
        GazetteerEntry container = Container.of(sentence, match, gazetteer, text);
        Division division = Division.of(sentence, match, gazetteer, words, text);
        List<GazetteerEntry> entries = division.narrow(match.entries());
        Choice.Chosen chosen = choice.choose(entries, container, countries);
        GazetteerEntry entry = chosen.entry();
        List<Reason> why = new ArrayList<>();
        why.add(new Reason(
                chosen.rule(),
                entry.place().name() + (chosen.words().isEmpty() ? "" : ", " + chosen.words()),
                entry.at()));
        int end = division.end();
        UseJudge.Judgement judged = NameFinder.isDateline(sentence, match)
                ? new UseJudge.Judgement(PlaceUse.DATELINE, "")
                : uses.judge(sentence, match.first(), end, isGovernment(entry) && !division.isNamed());
        if (judged.use() == PlaceUse.METONYM) {
            return null;
        }
        if (division.isNamed()) {
            why.add(Reason.of("place/division", division.word()));
        }
        why.add(Reason.of(judged.use().rule(), judged.words()));
        return new PlaceMention(
                sentence.span(match.first(), end),
                sentence.index(),
                match.first(),
                end,
                division.of(entry.place()),
                why);
    }

    private boolean isGovernment(GazetteerEntry entry) {
        return entry.government() || words.is("seat", entry.place().name());
    }
}
