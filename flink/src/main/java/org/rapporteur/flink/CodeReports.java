package org.rapporteur.flink;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.accumulators.LongCounter;
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
    private transient Ticks ticks;
    private transient LongCounter coded;
    private transient LongCounter records;
    private transient LongCounter uncoded;
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
        StateTtlConfig kept = settings.remembered() == null
                ? null
                : StateTtlConfig.newBuilder(settings.remembered()).build();
        if (kept != null) {
            textState.enableTimeToLive(kept);
            currentState.enableTimeToLive(kept);
        }
        texts = getRuntimeContext().getMapState(textState);
        current = getRuntimeContext().getListState(currentState);
        ticks = new Ticks(getRuntimeContext(), kept);
        coded = Counts.counter(getRuntimeContext(), Counts.REPORTS);
        records = Counts.counter(getRuntimeContext(), Counts.RECORDS);
        uncoded = Counts.counter(getRuntimeContext(), Counts.UNCODED);
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
        List<RecordKey> former = former(report);
        Incoming incoming;
        try {
            incoming = coding.code(report);
        } catch (RuntimeException | StackOverflowError e) {
            uncoded.add(1L);
            context.output(
                    Outputs.ASIDE, new Aside(report.id(), 0, "cannot be coded: " + e + "; report it with the text"));
            return;
        }
        texts.put(digest, true);
        coded.add(1L);
        records.add((long) incoming.records().size());
        if (store != null) {
            store.records().putUnlinked(run, coding.coder(), incoming);
        }
        emit(incoming, former, context, out);
    }

    /** The records of the former text, as the state or else the store knows them. */
    private List<RecordKey> former(Report report) throws Exception {
        List<RecordKey> former = new ArrayList<>();
        current.get().forEach(former::add);
        if (former.isEmpty() && settings.remembered() != null && store != null) {
            store.records().typesOf(report.id()).forEach((record, type) -> former.add(new RecordKey(type, record)));
        }
        return former;
    }

    private void emit(Incoming incoming, List<RecordKey> former, Context context, Collector<TellingChange> out)
            throws Exception {
        long at = ticks.next(context.timerService().currentProcessingTime());
        Map<String, List<Telling>> added = new TreeMap<>();
        Map<String, List<String>> removed = new TreeMap<>();
        String report = incoming.report().id();
        Set<String> fresh = new HashSet<>();
        incoming.records().forEach(entry -> fresh.add(entry.telling().record()));
        for (RecordKey key : former) {
            removed.computeIfAbsent(key.type(), type -> new ArrayList<>()).add(key.record());
            if (!fresh.contains(key.record())) {
                context.output(Outputs.RECORDS, new CodedRecord(key.record(), report, at, null));
            }
        }
        List<RecordKey> keys = new ArrayList<>();
        for (Incoming.Entry entry : incoming.records()) {
            Telling telling = entry.telling();
            added.computeIfAbsent(telling.type().name(), type -> new ArrayList<>())
                    .add(telling);
            keys.add(new RecordKey(telling.type().name(), telling.record()));
            context.output(Outputs.RECORDS, new CodedRecord(telling.record(), report, at, entry.json()));
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
