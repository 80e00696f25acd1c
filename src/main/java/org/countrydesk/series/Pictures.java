package org.countrydesk.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.chart.Chart;
import org.countrydesk.chart.Shape;
import org.countrydesk.chart.TextSize;
import org.countrydesk.edition.Editions;
import org.countrydesk.statistic.FigureWords;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws the chart of a series as a picture that can leave the site: with title, unit, sources, edition and address on it. */
@Component
class Pictures {

    private static final double TEXT = 12;
    private static final int NAMED = 8;

    private final ITemplateEngine templates;
    private final PostBand post;

    Pictures(ITemplateEngine templates, PostBand post) {
        this.templates = templates;
        this.post = post;
    }

    /** Return an SVG file; empty where there is nothing to draw. */
    String svg(SeriesReader.Read read, Editions.Live live, String siteName, String address) {
        Chart chart = SeriesPages.chart(read, Set.of(), post.of(read.values(), read.titles().values(), live), Shape.WIDE);
        if (chart == null) {
            return "";
        }
        double width = Shape.WIDE.width();
        var page = new PicturePage(
                TextSize.lines(read.data().title(), 23, width, 3),
                TextSize.lines(subtitle(read), 14, width, 2),
                chart,
                notes(read, chart, width),
                siteName + ", edition " + live.number() + " (" + live.day() + ")",
                address);
        return templates.process("pages/series/picture", new Context(java.util.Locale.ENGLISH, Map.of("page", page))).strip();
    }

    private static String subtitle(SeriesReader.Read read) {
        return "In " + FigureWords.unit(read.data().unit()) + (read.span().isEmpty() ? "" : ", " + read.span()) + "; " + read.values().size()
                + " values out of " + (read.titles().size() == 1 ? "one document" : read.titles().size() + " documents");
    }

    private static List<String> notes(SeriesReader.Read read, Chart chart, double width) {
        StringBuilder reading = new StringBuilder(chart.fromZero() ? "The axis starts at zero." : "The axis does not start at zero.");
        if (chart.strokes().stream().anyMatch(Chart.Stroke::broken)) {
            reading.append(" A dotted line leaves out years without a value.");
        }
        if (chart.hasRules()) {
            reading.append(" A dashed rule is a seam between documents, which need not count alike.");
        }
        if (chart.marks().stream().anyMatch(mark -> mark.vague())) {
            reading.append(" A ring is a value given as about or estimated.");
        }
        if (chart.marks().stream().anyMatch(mark -> mark.isOpen())) {
            reading.append(" An arrow is a value left open.");
        }
        if (chart.marks().stream().anyMatch(mark -> mark.isRange())) {
            reading.append(" A bar is a range.");
        }
        List<String> titles = List.copyOf(read.titles().values());
        String sources = (titles.size() == 1 ? "Source: " : "Sources: ")
                + titles.stream().limit(NAMED).collect(Collectors.joining("; "))
                + (titles.size() > NAMED ? "; and " + (titles.size() - NAMED) + " more" : "") + ".";
        List<String> lines = new ArrayList<>(TextSize.lines(reading.toString(), TEXT, width, 3));
        lines.addAll(TextSize.lines(sources, TEXT, width, 4));
        return lines;
    }
}
