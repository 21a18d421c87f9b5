package org.rapporteur.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.analysis.NeuralDependencyParser;
import org.rapporteur.analysis.ReportAnalyzer;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.coding.ActCoder;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Report;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.resolution.actor.ActorResolver;
import org.rapporteur.resolution.place.PlaceResolver;
import org.rapporteur.resolution.time.TimeResolver;
import org.rapporteur.status.StatusJudge;

/** The time of each stage over all reports of a folder, given what the stages before it made (JMH). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class StageBench {
    @Param("examples/reports")
    public String texts = "";

    private List<Report> reports = List.of();
    private List<AnalyzedReport> analyzed = List.of();
    private List<ResolvedReport> resolved = List.of();
    private List<JudgedReport> judged = List.of();
    private List<CodedReport> coded = List.of();
    private List<AttributedReport> attributed = List.of();
    private Stages stages = Stages.load();

    private record Stages(
            ReportAnalyzer syntaxless,
            ReportAnalyzer analyzer,
            ActorResolver actors,
            TimeResolver times,
            PlaceResolver places,
            StatusJudge judge,
            ActCoder coder,
            Attributor attributor,
            Pipeline pipeline) {
        static Stages load() {
            Faults faults = new Faults();
            Lexicons lexicons = Lexicons.of(null, faults);
            faults.throwIfAny();
            NeuralDependencyParser parser = new NeuralDependencyParser();
            return new Stages(
                    new ReportAnalyzer(parser, tokens -> false),
                    new ReportAnalyzer(parser, tokens -> tokens.size() > 2),
                    new ActorResolver(lexicons),
                    new TimeResolver(lexicons),
                    new PlaceResolver(lexicons),
                    new StatusJudge(lexicons),
                    new ActCoder(lexicons),
                    new Attributor(lexicons),
                    new Pipeline(null, null));
        }
    }

    @Setup
    public void read() {
        reports = Texts.of(List.of(texts));
        analyzed = reports.stream().map(stages.analyzer()::analyze).toList();
        resolved = analyzed.stream()
                .map(report -> new ResolvedReport(
                        report,
                        stages.actors().resolve(report),
                        stages.times().resolve(report),
                        stages.places().resolve(report)))
                .toList();
        judged = resolved.stream().map(stages.judge()::judge).toList();
        coded = judged.stream().map(stages.coder()::code).toList();
        attributed = coded.stream().map(stages.attributor()::attribute).toList();
    }

    @Benchmark
    public void a1TokensTagsLemmas(Blackhole hole) {
        reports.forEach(report -> hole.consume(stages.syntaxless().analyze(report)));
    }

    @Benchmark
    public void a2TokensTagsLemmasAndTrees(Blackhole hole) {
        reports.forEach(report -> hole.consume(stages.analyzer().analyze(report)));
    }

    @Benchmark
    public void b1Actors(Blackhole hole) {
        analyzed.forEach(report -> hole.consume(stages.actors().resolve(report)));
    }

    @Benchmark
    public void b2Times(Blackhole hole) {
        analyzed.forEach(report -> hole.consume(stages.times().resolve(report)));
    }

    @Benchmark
    public void b3Places(Blackhole hole) {
        analyzed.forEach(report -> hole.consume(stages.places().resolve(report)));
    }

    @Benchmark
    public void cStatus(Blackhole hole) {
        resolved.forEach(report -> hole.consume(stages.judge().judge(report)));
    }

    @Benchmark
    public void dActs(Blackhole hole) {
        judged.forEach(report -> hole.consume(stages.coder().code(report)));
    }

    @Benchmark
    public void eAttribution(Blackhole hole) {
        coded.forEach(report -> hole.consume(stages.attributor().attribute(report)));
    }

    @Benchmark
    public void fRecords(Blackhole hole) {
        attributed.forEach(report -> hole.consume(stages.pipeline().records(report)));
    }

    @Benchmark
    public void gLinking(Blackhole hole) {
        hole.consume(stages.pipeline().link(attributed));
    }

    @Benchmark
    public void zWhole(Blackhole hole) {
        reports.forEach(report ->
                hole.consume(stages.pipeline().records(stages.pipeline().read(report))));
    }
}
