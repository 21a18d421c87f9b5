package org.rapporteur.flink;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.flink.api.common.eventtime.TimestampAssigner;
import org.apache.flink.api.common.eventtime.TimestampAssignerSupplier;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * The time of the news: the day of publication. It goes on when reports of a later day come, and stays a week behind them. An
 * undated report does not move it, nor does one dated in the future: a slip of the pen must not make the job forget.
 */
final class NewsTime implements WatermarkStrategy<Report> {
    private static final long serialVersionUID = 1;

    static final long DAY = Duration.ofDays(1).toMillis();

    /** News that comes later than this after newer news is linked all the same; it may find older stories forgotten. */
    private static final long DISORDER = 7 * DAY;

    private static final Duration IDLE = Duration.ofMinutes(1);

    private NewsTime() {}

    static WatermarkStrategy<Report> strategy() {
        // a source without news must not hold back the others
        return new NewsTime().withIdleness(IDLE);
    }

    /** The day that news counts as, in days since 1970: that of its publication, and never after tomorrow. */
    static long day(@Nullable LocalDate published, long now) {
        long tomorrow = Math.floorDiv(now, DAY) + 1;
        return published == null ? tomorrow - 1 : Math.min(published.toEpochDay(), tomorrow);
    }

    private static long time(Report report) {
        LocalDate published = report.published();
        if (published == null) {
            return Long.MIN_VALUE;
        }
        LocalDate tomorrow =
                LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(1);
        return published.isAfter(tomorrow) ? Long.MIN_VALUE : published.toEpochDay() * DAY;
    }

    @Override
    public TimestampAssigner<Report> createTimestampAssigner(TimestampAssignerSupplier.Context context) {
        return (report, before) -> time(report);
    }

    @Override
    public WatermarkGenerator<Report> createWatermarkGenerator(WatermarkGeneratorSupplier.Context context) {
        return new Latest();
    }

    /** Speaks up at once, but only once a day of the news. */
    private static final class Latest implements WatermarkGenerator<Report> {
        private long latest = Long.MIN_VALUE;

        @Override
        public void onEvent(Report report, long time, WatermarkOutput output) {
            if (time > latest) {
                latest = time;
                output.emitWatermark(new Watermark(latest - DISORDER));
            }
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            // nothing has changed since the last report
        }
    }
}
