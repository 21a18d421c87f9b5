package org.rapporteur.app.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations as people write them: 30s, 15m, 2h, 1h30m, 1d. */
final class Lasting implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
        String upper = value.strip().toUpperCase(Locale.ROOT);
        int days = upper.indexOf('D') + 1;
        String iso = "P" + upper.substring(0, days) + (days == upper.length() ? "" : "T" + upper.substring(days));
        try {
            Duration duration = Duration.parse(upper.startsWith("P") ? upper : iso);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw (TypeConversionException)
                    new TypeConversionException("\"" + value + "\" is no duration; write 30s, 15m, 2h or 1d")
                            .initCause(e);
        }
        throw new TypeConversionException("\"" + value + "\" is less than nothing; write 30s, 15m, 2h or 1d");
    }
}
