package org.countrydesk.timeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.density.Heat;
import org.countrydesk.density.Strip;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.panorama.Panorama;
import org.countrydesk.web.Paged;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * All that {@code pages/timeline/list.html} needs.
 *
 * @param document slug of the document asked for; empty for all
 * @param title of that document; empty for all
 * @param documents to choose from
 * @param drawing null where nothing is dated within one year
 * @param heat null likewise
 * @param lines how many countries have officers
 * @param wider how many statements have a date that no decade holds
 */
record TimelinePage(
        String document,
        String title,
        List<Counts.InDocument> documents,
        @Nullable Panorama drawing,
        @Nullable Heat heat,
        Strip.@Nullable Beyond earlier,
        Strip.@Nullable Beyond later,
        int lines,
        long wider,
        long figures,
        Paged<StatementLine> statements) {

    /** Statements whose dates begin in one year. */
    record Year(PrintedDate date, List<StatementLine> statements) {

        static Year of(int year, List<StatementLine> statements) {
            return new Year(PrintedDate.of(Edtf.year(year)), List.copyOf(statements));
        }

        /** Return the year, or {@code from 1800} where none of the dates ends in it. */
        public String words() {
            boolean held = statements.stream().anyMatch(line -> {
                Edtf of = Edtf.of(line.date().edtf());
                return of.earliest().getYear() == of.latest().getYear();
            });
            return held ? date.words() : "from " + date.words();
        }
    }

    /** Return the statements of this page by the year their dates begin in. */
    public List<Year> years() {
        List<Year> years = new ArrayList<>();
        List<StatementLine> sameYear = new ArrayList<>();
        int year = 0;
        for (StatementLine line : statements.items()) {
            int of = Edtf.of(line.date().edtf()).earliest().getYear();
            if (of != year && !sameYear.isEmpty()) {
                years.add(Year.of(year, sameYear));
                sameYear.clear();
            }
            year = of;
            sameYear.add(line);
        }
        if (!sameYear.isEmpty()) {
            years.add(Year.of(year, sameYear));
        }
        return List.copyOf(years);
    }

    /** Return the address of the list, to be followed by the page asked for. */
    public String address() {
        return document.isEmpty() ? "/timeline?" : "/timeline?document=" + UriUtils.encode(document, StandardCharsets.UTF_8) + "&";
    }
}
