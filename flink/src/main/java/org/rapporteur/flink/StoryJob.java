package org.rapporteur.flink;

import java.time.Duration;
import java.time.ZoneOffset;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.rapporteur.model.Report;

/**
 * The order of operators: lines, reports, records, stories. Streaming and batch alike.
 *
 * @param records as they came from coding, withdrawn ones without words
 * @param stories as they change
 * @param asides input that could not be read or coded
 */
public record StoryJob(DataStream<CodedRecord> records, DataStream<StoryChange> stories, DataStream<Aside> asides) {
    /** News that comes later than this after newer news is linked all the same; it may find older tellings expired. */
    private static final Duration DISORDER = Duration.ofDays(7);

    private static final Duration IDLE = Duration.ofMinutes(1);

    /** @param lines reports as JSON, one a line */
    public static StoryJob of(DataStream<String> lines, ReportCoding coding, JobSettings settings) {
        SingleOutputStreamOperator<Report> read = lines.process(new ReadLines(), StateTypes.of(Report.class))
                .name("read")
                .uid("read");
        SingleOutputStreamOperator<TellingChange> coded = read.assignTimestampsAndWatermarks(
                        WatermarkStrategy.<Report>forBoundedOutOfOrderness(DISORDER)
                                .withTimestampAssigner((report, before) -> time(report, before))
                                .withIdleness(IDLE))
                .keyBy(Report::id)
                .process(new CodeReports(coding, settings), StateTypes.of(TellingChange.class))
                .name("code")
                .uid("code");
        SingleOutputStreamOperator<StoryChange> linked = coded.keyBy(TellingChange::type)
                .process(new LinkRecords(settings), StateTypes.of(StoryChange.class))
                .name("link")
                .uid("link");
        DataStream<Aside> asides = read.getSideOutput(Outputs.ASIDE).union(coded.getSideOutput(Outputs.ASIDE));
        if (settings.store() != null) {
            linked.keyBy(StoryChange::type)
                    .sinkTo(new StorySink(settings.store()))
                    .name("stories to the store")
                    .uid("story-sink");
            asides.sinkTo(new AsideSink(settings.store()))
                    .name("set aside to the store")
                    .uid("aside-sink");
        }
        return new StoryJob(coded.getSideOutput(Outputs.RECORDS), linked, asides);
    }

    private static long time(Report report, long before) {
        return report.published() == null
                ? before
                : report.published().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
