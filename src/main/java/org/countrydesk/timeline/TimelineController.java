package org.countrydesk.timeline;

import java.util.List;
import java.util.Map;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.density.Heat;
import org.countrydesk.density.Strip;
import org.countrydesk.density.YearAxis;
import org.countrydesk.density.YearCounts;
import org.countrydesk.edition.Editions;
import org.countrydesk.panorama.Panorama;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.DateAddress;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Dated statements in order, and the page of a day, month, year, decade, century or interval. */
@Controller
class TimelineController {

    /** With so many documents at most, each has a lane of its own. */
    private static final int FEW = 5;

    /** With so many countries at most, their officers are drawn. */
    private static final int FEW_COUNTRIES = 3;

    private final Editions editions;
    private final StatementQueries statements;
    private final Counts counts;
    private final Densities densities;
    private final DatePages dates;
    private final Lines lines;

    TimelineController(
            Editions editions, StatementQueries statements, Counts counts, Densities densities, DatePages dates, Lines lines) {
        this.editions = editions;
        this.statements = statements;
        this.counts = counts;
        this.densities = densities;
        this.dates = dates;
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
        Paging paging = Paging.of(page, size);
        Paged<StatementLine> part = Paged.of(
                statements.count(filter, live), paging, statements.lines(filter, live, paging.offset(), paging.size()));
        if (part.total() == 0 && !document.isEmpty()) {
            throw NotFoundException.of("document with dates", document);
        }
        model.addAttribute("page", page(document, part, live));
        return "pages/timeline/list";
    }

    @GetMapping("/timeline/{edtf}")
    String during(
            @PathVariable String edtf,
            @RequestParam(defaultValue = "") String dates,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        if (!dates.isEmpty() && !dates.equals("wider")) {
            throw new BadParameterException("dates", "'dates' can only be 'wider'.");
        }
        model.addAttribute(
                "page", this.dates.of(DateAddress.read(edtf), !dates.isEmpty(), Paging.of(page, size), editions.require()));
        return "pages/timeline/show";
    }

    @GetMapping("/timeline/{from}/{to}")
    String between(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "") String dates,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        return during(from + "/" + to, dates, page, size, model);
    }

    private TimelinePage page(String document, Paged<StatementLine> part, Editions.Live live) {
        List<Counts.InDocument> documents = counts.documents(live.number());
        Densities.OfDesk desk = densities.of(live);
        boolean lanes = document.isEmpty() && documents.size() <= FEW;
        Map<String, YearCounts> each = lanes || !document.isEmpty()
                ? densities.statements(
                        document.isEmpty() ? documents.stream().map(Counts.InDocument::slug).toList() : List.of(document), live.number())
                : Map.of();
        YearCounts stated = document.isEmpty() ? desk.statements() : YearCounts.sum(each.values());
        YearCounts figures = document.isEmpty() ? desk.figures() : densities.figures(document, live.number());
        String title = document.isEmpty() ? "" : part.items().isEmpty() ? document : part.items().getFirst().from();
        YearAxis axis = YearAxis.of(stated.plus(figures));
        long inDecades = stated.by(10).values().stream().mapToLong(Long::longValue).sum();
        return new TimelinePage(
                document,
                title,
                documents,
                axis == null ? null : draw(axis, asked(documents, each, title, stated), figures, live),
                axis == null ? null : Heat.of(axis, stated, figures),
                axis == null ? null : Strip.Beyond.earlier(axis),
                axis == null ? null : Strip.Beyond.later(axis),
                lines.of(live).all().size(),
                part.total() - inDecades,
                figures.total(),
                part);
    }

    private static List<Panorama.Asked> asked(
            List<Counts.InDocument> documents, Map<String, YearCounts> each, String title, YearCounts all) {
        if (!title.isEmpty() || each.isEmpty()) {
            return List.of(new Panorama.Asked(title.isEmpty() ? "Statements of all documents" : title, "", all));
        }
        return documents.stream()
                .map(document -> new Panorama.Asked(
                        document.title(), "/timeline?document=" + document.slug(), each.getOrDefault(document.slug(), all)))
                .toList();
    }

    private Panorama draw(YearAxis axis, List<Panorama.Asked> asked, YearCounts figures, Editions.Live live) {
        List<Lines.Listed> officers = lines.of(live).all();
        return Panorama.of(
                axis,
                asked,
                figures,
                new Panorama.BandsAsked(officers.size() <= FEW_COUNTRIES ? officers : List.of(), live.day()));
    }
}
