package org.rapporteur.flink;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Incoming;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.Store;

/**
 * Codes each text of a report once, keyed by the report's id: a text that comes again changes nothing, another text of the
 * report takes the place of the last. A report that cannot be coded is set aside.
 *
 * <p>Where there is a store, reports and records are written to it here, a transaction a report: writing the same text again
 * changes nothing, so what is repeated after a failure is there once.
 */
final class CodeReports extends KeyedProcessFunction<String, Report, TellingChange> {
    private static final long serialVersionUID = 1;

    private final ReportCoding coding;
    private final JobSettings settings;
    private transient MapState<String, Boolean> texts;
    private transient ListState<RecordKey> current;
    private transient @Nullable Store store;
    private transient long run;

    /** A record of the current text, by which it can be withdrawn. */
    public record RecordKey(String type, String record) {}

    CodeReports(ReportCoding coding, JobSettings settings) {
        this.coding = coding;
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        MapStateDescriptor<String, Boolean> textState = new MapStateDescriptor<>("texts", Types.STRING, Types.BOOLEAN);
        ListStateDescriptor<RecordKey> currentState =
                new ListStateDescriptor<>("current", StateTypes.of(RecordKey.class));
        if (settings.remembered() != null) {
            StateTtlConfig kept =
                    StateTtlConfig.newBuilder(settings.remembered()).build();
            textState.enableTimeToLive(kept);
            currentState.enableTimeToLive(kept);
        }
        texts = getRuntimeContext().getMapState(textState);
        current = getRuntimeContext().getListState(currentState);
        if (settings.store() != null) {
            store = Store.open(settings.store(), Pipeline.storyLinking(), Clock.systemUTC());
            run = store.records().begin("flink run", coding.coder());
        }
    }

    @Override
    public void processElement(Report report, Context context, Collector<TellingChange> out) throws Exception {
        String digest = RecordStore.digest(report);
        if (texts.contains(digest)) {
            return;
        }
        Incoming incoming;
        try {
            incoming = coding.code(report);
        } catch (RuntimeException | StackOverflowError e) {
            context.output(
                    Outputs.ASIDE, new Aside(report.id(), "cannot be coded: " + e + "; report it with the text"));
            return;
        }
        texts.put(digest, true);
        if (store != null) {
            store.records().putUnlinked(run, coding.coder(), incoming);
        }
        emit(incoming, context, out);
    }

    private void emit(Incoming incoming, Context context, Collector<TellingChange> out) throws Exception {
        Map<String, List<Telling>> added = new TreeMap<>();
        Map<String, List<String>> removed = new TreeMap<>();
        String report = incoming.report().id();
        for (RecordKey former : current.get()) {
            removed.computeIfAbsent(former.type(), type -> new ArrayList<>()).add(former.record());
            context.output(Outputs.RECORDS, new CodedRecord(former.record(), report, null));
        }
        List<RecordKey> keys = new ArrayList<>();
        for (Incoming.Entry entry : incoming.records()) {
            Telling telling = entry.telling();
            added.computeIfAbsent(telling.type().name(), type -> new ArrayList<>())
                    .add(telling);
            keys.add(new RecordKey(telling.type().name(), telling.record()));
            context.output(Outputs.RECORDS, new CodedRecord(telling.record(), report, entry.json()));
        }
        current.update(keys);
        removed.keySet().forEach(type -> added.computeIfAbsent(type, t -> new ArrayList<>()));
        added.forEach((type, tellings) ->
                out.collect(new TellingChange(type, report, tellings, removed.getOrDefault(type, new ArrayList<>()))));
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
