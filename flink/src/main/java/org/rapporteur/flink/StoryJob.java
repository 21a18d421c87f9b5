package org.rapporteur.flink;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.rapporteur.model.Report;

/**
 * The order of operators: reports, records, stories. Streaming and batch alike.
 *
 * @param records as they came from coding, withdrawn ones without words
 * @param stories as they change
 * @param asides input that could not be read or coded
 */
public record StoryJob(DataStream<CodedRecord> records, DataStream<StoryChange> stories, DataStream<Aside> asides) {
    /** Puts the operators behind a source. */
    public static StoryJob of(DataStream<Input> inputs, ReportCoding coding, JobSettings settings) {
        SingleOutputStreamOperator<Report> read = inputs.process(new Sift(), StateTypes.of(Report.class))
                .name("read")
                .uid("read");
        SingleOutputStreamOperator<TellingChange> coded = read.assignTimestampsAndWatermarks(NewsTime.strategy())
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
}
