package org.rapporteur.app.cli;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.style.Styler;
import org.rapporteur.store.Timeline;

/** A timeline as a picture: cooperation upwards, conflict downwards, the PLOVER score as a line. */
final class TimelinePlot {
    private TimelinePlot() {}

    static void png(Timeline timeline, String title, Path file) {
        try {
            BitmapEncoder.saveBitmap(chart(timeline, title), file.toString(), BitmapEncoder.BitmapFormat.PNG);
        } catch (IOException e) {
            throw new UsageException("--png " + file + " cannot be written: " + e.getMessage());
        }
    }

    static void svg(Timeline timeline, String title, Path file) {
        try {
            VectorGraphicsEncoder.saveVectorGraphic(
                    chart(timeline, title), file.toString(), VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        } catch (IOException e) {
            throw new UsageException("--svg " + file + " cannot be written: " + e.getMessage());
        }
    }

    private static CategoryChart chart(Timeline timeline, String title) {
        if (timeline.months().isEmpty()) {
            throw new UsageException("there are no stories to draw");
        }
        // no window is opened, also where there is a screen
        System.setProperty("java.awt.headless", "true");
        CategoryChart chart = new CategoryChartBuilder()
                .width(960)
                .height(480)
                .title(title)
                .yAxisTitle("stories; PLOVER score")
                .build();
        List<String> months = timeline.months().stream()
                .map(month -> month.month().toString())
                .toList();
        chart.getStyler().setOverlapped(true).setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setXAxisLabelRotation(months.size() > 12 ? 60 : 0);
        series(
                chart,
                "cooperation",
                months,
                timeline.months().stream().map(Timeline.Month::cooperation).toList(),
                new Color(0x2A, 0x6F, 0x97));
        series(
                chart,
                "conflict",
                months,
                timeline.months().stream().map(month -> -month.conflict()).toList(),
                new Color(0xB2, 0x3A, 0x48));
        series(
                        chart,
                        "score",
                        months,
                        timeline.months().stream().map(Timeline.Month::score).toList(),
                        new Color(0x33, 0x33, 0x33))
                .setChartCategorySeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Line);
        return chart;
    }

    private static CategorySeries series(
            CategoryChart chart, String name, List<String> months, List<? extends Number> values, Color colour) {
        CategorySeries series = chart.addSeries(name, months, values);
        series.setFillColor(colour);
        series.setLineColor(colour);
        series.setMarkerColor(colour);
        return series;
    }
}
