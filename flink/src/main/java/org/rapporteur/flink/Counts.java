package org.rapporteur.flink;

import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.jspecify.annotations.Nullable;

/** What a job has done, counted since it last started. */
final class Counts {
    static final String REPORTS = "reports";
    static final String RECORDS = "records";
    static final String UNREAD = "unread";
    static final String UNCODED = "uncoded";

    private Counts() {}

    static LongCounter counter(RuntimeContext context, String name) {
        LongCounter counter = new LongCounter();
        context.addAccumulator(name, counter);
        return counter;
    }

    /** A line for people. */
    static String line(JobExecutionResult result) {
        return of(result, REPORTS) + " reports coded, " + of(result, RECORDS) + " records, "
                + (of(result, UNREAD) + of(result, UNCODED)) + " set aside";
    }

    private static long of(JobExecutionResult result, String name) {
        @Nullable Long count = result.getAccumulatorResult(name);
        return count == null ? 0 : count;
    }
}
