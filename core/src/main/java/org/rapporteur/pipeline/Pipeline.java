package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analysis.NeuralDependencyParser;
import org.rapporteur.analysis.RememberedParses;
import org.rapporteur.analysis.ReportAnalyzer;
import org.rapporteur.analysis.SyntaxParser;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.coding.ActCoder;
import org.rapporteur.coding.RelationCoder;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.linking.StoryLinker;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Report;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Token;
import org.rapporteur.resolution.actor.ActorResolver;
import org.rapporteur.resolution.place.PlaceResolver;
import org.rapporteur.resolution.time.TimeResolver;
import org.rapporteur.status.StatusJudge;

/**
 * The stages in their order: a report is analyzed, its actors, times and places are resolved, its predicates judged, its
 * acts coded and attributed. May be used by several threads at once.
 */
public final class Pipeline {
    private final Lexicons lexicons;
    private final ReportAnalyzer analyzer;
    private final ActorResolver actors;
    private final TimeResolver times;
    private final PlaceResolver places;
    private final StatusJudge judge;
    private final ActCoder coder;
    private final RelationCoder relations;
    private final Attributor attributor;
    private final StoryLinker linker = new StoryLinker();

    /**
     * @param lexiconFolder word lists in it replace the built-in ones of the same name; null for none
     * @param parses file that remembers parses while rules are being written; null for none
     * @throws org.rapporteur.lexicon.LexiconException when the word lists have faults, naming each
     */
    public Pipeline(@Nullable Path lexiconFolder, @Nullable Path parses) {
        SyntaxParser parser = new NeuralDependencyParser();
        analyzer = new ReportAnalyzer(
                parses == null ? parser : new RememberedParses(parser, parses), Pipeline::holdsAnything);
        analyzer.preload();
        Faults faults = new Faults();
        lexicons = Lexicons.of(lexiconFolder, faults);
        actors = new ActorResolver(lexicons);
        times = new TimeResolver(lexicons);
        places = new PlaceResolver(lexicons);
        judge = new StatusJudge(lexicons);
        coder = new ActCoder(lexicons);
        relations = new RelationCoder(coder);
        attributor = new Attributor(lexicons);
        faults.throwIfAny();
    }

    /** Reads one report through all stages but linking. */
    public AttributedReport read(Report report) {
        return attributor.attribute(coder.code(judge(report)));
    }

    /** The records of a report, in the order of its acts, not linked yet. */
    public List<EventRecord> records(AttributedReport report) {
        return RecordAssembler.assemble(report);
    }

    /**
     * The records of a report as they count after what analysts said of them.
     *
     * @param judgements of this report, one a telling at most
     */
    public ReportRecords records(AttributedReport report, List<Judgement> judgements) {
        return ReportRecords.of(records(report), records -> tellings(report, records), judgements);
    }

    /** What linking needs of a report's records. */
    public List<Telling> tellings(AttributedReport report, List<EventRecord> records) {
        return linker.tellings(report, records);
    }

    /** Links reports with each other and gives their records. */
    public ReadBatch link(List<AttributedReport> reports) {
        List<EventRecord> records = new ArrayList<>();
        List<Telling> tellings = new ArrayList<>();
        for (AttributedReport report : reports) {
            List<EventRecord> own = records(report);
            records.addAll(own);
            tellings.addAll(tellings(report, own));
        }
        Map<String, String> stories = new HashMap<>();
        for (Story story : linker.link(tellings, List.of())) {
            story.records().forEach(record -> stories.put(record, story.id()));
        }
        return new ReadBatch(
                reports,
                records.stream()
                        .map(record -> record.inStory(stories.get(record.id())))
                        .toList());
    }

    /** What joins tellings into stories. */
    public Linking linking() {
        return linker;
    }

    /** The same for those who read nothing: it needs neither word lists nor models. */
    public static Linking storyLinking() {
        return new StoryLinker();
    }

    /** A report up to the status of its predicates, before any act is coded. */
    JudgedReport judge(Report report) {
        return judge.judge(resolve(analyzer.analyze(report)));
    }

    /** Whether the lists of acts have a line for a lemma, be it that it is no act. */
    boolean knowsAct(String lemma) {
        return coder.knows(lemma);
    }

    RelationCoder relations() {
        return relations;
    }

    private ResolvedReport resolve(AnalyzedReport report) {
        return new ResolvedReport(report, actors.resolve(report), times.resolve(report), places.resolve(report));
    }

    /** The word lists in use. */
    public Lexicons lexicons() {
        return lexicons;
    }

    /** A sentence without a verb is a headline, a date line or a caption: every other one is parsed. */
    private static boolean holdsAnything(List<Token> tokens) {
        return tokens.size() > 2;
    }
}
