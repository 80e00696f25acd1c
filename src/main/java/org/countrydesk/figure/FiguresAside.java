package org.countrydesk.figure;

import java.nio.charset.StandardCharsets;
import org.countrydesk.ambassador.OfficerAside;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.statistic.PeriodFigures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Shows the figures of an officer's years. */
@Component
@Order(2)
class FiguresAside implements OfficerAside {

    private static final int SHOWN = 50;

    private final PeriodFigures figures;

    FiguresAside(PeriodFigures figures) {
        this.figures = figures;
    }

    @Override
    public Aside during(Editions.Live edition, Edtf span) {
        PeriodFigures.Found found = figures.during(span, edition, SHOWN);
        return new Aside(
                "figures",
                "Figures of these years",
                found.figures().stream()
                        .map(figure -> new Item(
                                figure.path(),
                                figure.surface() + (figure.measure().isEmpty() ? "" : ", " + figure.measure()),
                                figure.sentence(),
                                figure.period(),
                                figure.from()))
                        .toList(),
                found.total(),
                "/statistics?period=" + UriUtils.encode(span.toString(), StandardCharsets.UTF_8),
                found.total() == 0
                        ? "No figure’s period has a day in the term."
                        : count(found.total()) + " a period that has a day in the term.");
    }

    private static String count(long total) {
        return total == 1 ? "1 figure has" : total + " figures have";
    }
}
