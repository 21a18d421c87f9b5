package org.rapporteur.flink;

import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.rapporteur.model.Report;

/** Lets reports through, and puts aside what is none. */
final class Sift extends ProcessFunction<Input, Report> {
    private static final long serialVersionUID = 1;

    private transient LongCounter asides;

    @Override
    public void open(OpenContext context) {
        asides = Counts.counter(getRuntimeContext(), Counts.UNREAD);
    }

    @Override
    public void processElement(Input input, Context context, Collector<Report> out) {
        if (input.report() != null) {
            out.collect(input.report());
        } else if (input.aside() != null) {
            asides.add(1L);
            context.output(Outputs.ASIDE, input.aside());
        }
    }
}
