package org.countrydesk.timeline;

import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Neighbours;
import org.countrydesk.statistic.PeriodFigures;
import org.countrydesk.web.DateAddress;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.countrydesk.web.PrintedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Dated statements in order, and the page of a day, month, year, decade, century or interval. */
@Controller
class TimelineController {

    private static final int FIGURES = 50;
    private static final int COUNTRIES = 20;

    private final Editions editions;
    private final StatementQueries statements;
    private final Counts counts;
    private final PeriodFigures figures;
    private final Lines lines;

    TimelineController(
            Editions editions, StatementQueries statements, Counts counts, PeriodFigures figures, Lines lines) {
        this.editions = editions;
        this.statements = statements;
        this.counts = counts;
        this.figures = figures;
        this.lines = lines;
    }

    @GetMapping("/timeline")
    String list(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        Editions.Live live = editions.require();
        var filter = new StatementFilter(document, null);
        Paged<StatementLine> part = part(filter, Paging.of(page, size), live);
        if (part.total() == 0 && !document.isEmpty()) {
            throw NotFoundException.of("document with dates", document);
        }
        model.addAttribute(
                "page",
                new TimelinePage(
                        document, counts.documents(live.number()), counts.decades(filter, live.number()), part));
        return "pages/timeline/list";
    }

    @GetMapping("/timeline/{edtf}")
    String during(
            @PathVariable String edtf,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        Edtf time = DateAddress.read(edtf);
        Editions.Live live = editions.require();
        model.addAttribute(
                "page",
                new DatePage(
                        PrintedDate.of(time),
                        part(new StatementFilter("", time), Paging.of(page, size), live),
                        statements.count(StatementFilter.within(time), live),
                        PostAnswer.all(lines.of(live), time, live.day()).stream().limit(COUNTRIES).toList(),
                        figures.during(time, live, FIGURES),
                        PrintedDate.orNull(Neighbours.before(time).orElse(null)),
                        PrintedDate.orNull(Neighbours.after(time).orElse(null)),
                        PrintedDate.orNull(time.wider().orElse(null)),
                        counts.within(time, live.number())));
        return "pages/timeline/show";
    }

    @GetMapping("/timeline/{from}/{to}")
    String between(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        return during(from + "/" + to, page, size, model);
    }

    private Paged<StatementLine> part(StatementFilter filter, Paging paging, Editions.Live live) {
        return Paged.of(
                statements.count(filter, live), paging, statements.lines(filter, live, paging.offset(), paging.size()));
    }
}
