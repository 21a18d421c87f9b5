package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimexType;

/**
 * A length of time: "three weeks", "years".
 *
 * @param amount how many; {@link Double#NaN} when vague ("several")
 * @param mod TIMEX3 mod, null for none
 */
record Length(double amount, Grain grain, @Nullable String mod) {
    static Length of(double amount, Grain grain) {
        return new Length(amount, grain, null);
    }

    static Length vague(Grain grain) {
        return of(Double.NaN, grain);
    }

    Length withMod(@Nullable String other) {
        return new Length(amount, grain, other);
    }

    boolean isVague() {
        return Double.isNaN(amount);
    }

    /** The ISO 8601 duration: P3W, PT16H, PXY, P10Y for a decade. */
    String value() {
        if (!isVague() && amount != Math.rint(amount)) {
            return brokenValue();
        }
        return switch (grain) {
            case SECOND -> "PT" + count(1) + "S";
            case MINUTE -> "PT" + count(1) + "M";
            case HOUR -> "PT" + count(1) + "H";
            case DAY -> "P" + count(1) + "D";
            case WEEKEND -> "P" + count(1) + "WE";
            case WEEK -> "P" + count(1) + "W";
            case MONTH -> "P" + count(1) + "M";
            case QUARTER -> "P" + count(1) + "Q";
            case SEASON -> "P" + count(3) + "M";
            case YEAR -> "P" + count(1) + "Y";
            case DECADE -> isVague() ? "PXY" : "P" + count(10) + "Y";
            case CENTURY -> isVague() ? "PXY" : "P" + count(100) + "Y";
        };
    }

    private String brokenValue() {
        long whole = (long) Math.floor(amount);
        double rest = amount - whole;
        if (grain == Grain.HOUR) {
            return "PT" + (whole == 0 ? "" : whole + "H") + Math.round(rest * 60) + "M";
        }
        if (grain == Grain.YEAR && isWhole(rest * 12)) {
            return "P" + (whole == 0 ? "" : whole + "Y") + Math.round(rest * 12) + "M";
        }
        if (grain == Grain.DAY && isWhole(rest * 24)) {
            return "P" + (whole == 0 ? "" : whole + "D") + "T" + Math.round(rest * 24) + "H";
        }
        if (grain == Grain.DECADE) {
            return "P" + Math.round(amount * 10) + "Y";
        }
        if (grain == Grain.CENTURY) {
            return "P" + Math.round(amount * 100) + "Y";
        }
        String number = Double.toString(amount);
        return grain.isWithinDay() ? "PT" + number + grain.sign.substring(1) : "P" + number + grain.sign;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-6;
    }

    private String count(int times) {
        return isVague() ? "X" : Long.toString((long) amount * times);
    }

    /** The day so much later ({@code sign} 1) or earlier (-1); null when vague. */
    @Nullable LocalDate from(LocalDate day, int sign) {
        if (isVague() || amount > 5000) {
            return null;
        }
        long whole = (long) Math.floor(amount);
        LocalDate moved = grain.shift(day, sign * whole);
        double rest = amount - whole;
        if (moved == null || rest == 0) {
            return moved;
        }
        return switch (grain) {
            case YEAR -> moved.plusMonths(sign * Math.round(rest * 12));
            case MONTH -> moved.plusDays(sign * Math.round(rest * 30));
            case WEEK -> moved.plusDays(sign * Math.round(rest * 7));
            case DECADE -> moved.plusYears(sign * Math.round(rest * 10));
            default -> moved;
        };
    }

    Resolved duration() {
        return new Resolved(TimexType.DURATION, grain, value(), mod, null, null);
    }
}
