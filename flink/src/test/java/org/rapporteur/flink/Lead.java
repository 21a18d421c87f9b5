package org.rapporteur.flink;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.MapFunction;
import org.rapporteur.model.Report;

/** How many reports have left the source and not yet arrived at a slow end. */
final class Lead {
    private static final AtomicInteger LEFT = new AtomicInteger();
    private static final AtomicInteger ARRIVED = new AtomicInteger();
    private static final AtomicInteger MOST = new AtomicInteger();

    private Lead() {}

    static void reset() {
        LEFT.set(0);
        ARRIVED.set(0);
        MOST.set(0);
    }

    static int arrivals() {
        return ARRIVED.get();
    }

    static int most() {
        return MOST.get();
    }

    private static final class Left implements MapFunction<Input, Input> {
        private static final long serialVersionUID = 1;

        @Override
        public Input map(Input input) {
            MOST.accumulateAndGet(LEFT.incrementAndGet() - ARRIVED.get(), Math::max);
            return input;
        }
    }

    private static final class Arrived implements MapFunction<Report, String> {
        private static final long serialVersionUID = 1;

        @Override
        public String map(Report report) throws InterruptedException {
            Thread.sleep(1);
            ARRIVED.incrementAndGet();
            return report.id();
        }
    }

    static MapFunction<Input, Input> left() {
        return new Left();
    }

    static MapFunction<Report, String> arrived() {
        return new Arrived();
    }
}
