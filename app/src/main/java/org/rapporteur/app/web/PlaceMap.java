package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.store.DeskQueries.Where;

/**
 * Places on a map whose units are degrees, east to the right and north up.
 *
 * @param viewBox the part of the world that holds all places
 * @param unit the size of a small point there
 */
public record PlaceMap(String viewBox, double unit, List<Point> points) {
    private static final double NARROWEST = 56;
    private static final double MARGIN = 0.18;
    private static final int LABELLED = 8;

    /** A place; the label is empty for one that would stand upon others. */
    public record Point(Where where, double x, double y, double radius, String label) {
        /** A number as SVG wants it. */
        public static String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }

    static PlaceMap of(List<Where> places) {
        double west = places.stream().mapToDouble(Where::longitude).min().orElse(-180);
        double east = places.stream().mapToDouble(Where::longitude).max().orElse(180);
        double south = places.stream().mapToDouble(Where::latitude).min().orElse(-58);
        double north = places.stream().mapToDouble(Where::latitude).max().orElse(84);
        double width =
                Math.min(360, Math.max(NARROWEST, Math.max(east - west, (north - south) * 2) * (1 + 2 * MARGIN)));
        double height = width / 2;
        double left = Math.max(-180, Math.min(180 - width, (west + east - width) / 2));
        double top = Math.max(-90, Math.min(90 - height, -(north + south + height) / 2));
        String box =
                Point.number(left) + " " + Point.number(top) + " " + Point.number(width) + " " + Point.number(height);
        double unit = width / 130;
        List<Point> points = new ArrayList<>();
        for (Where where : places) {
            boolean crowded = points.stream()
                    .anyMatch(point -> !point.label().isEmpty()
                            && Math.abs(point.x() - where.longitude()) < unit * 16
                            && Math.abs(point.y() + where.latitude()) < unit * 4);
            points.add(new Point(
                    where,
                    where.longitude(),
                    -where.latitude(),
                    unit * Math.min(4, Math.sqrt(where.stories())),
                    crowded || points.size() >= LABELLED ? "" : where.place()));
        }
        return new PlaceMap(box, unit, points);
    }
}
