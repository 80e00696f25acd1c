package org.countrydesk.series;

import org.countrydesk.edition.Editions;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of series, the page of one, and the tables they make up. */
@Controller
class SeriesController {

    private final Editions editions;
    private final SeriesQueries series;
    private final SeriesReader reader;
    private final SeriesPages pages;
    private final TrendQueries trends;

    SeriesController(Editions editions, SeriesQueries series, SeriesReader reader, SeriesPages pages, TrendQueries trends) {
        this.editions = editions;
        this.series = series;
        this.reader = reader;
        this.pages = pages;
        this.trends = trends;
    }

    @GetMapping("/series")
    String list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "24") int size, Model model) {
        Editions.Live live = editions.require();
        Paging paging = Paging.of(page, size);
        model.addAttribute(
                "page",
                new SeriesPage.OfAll(
                        Paged.of(
                                live.tally().series(),
                                paging,
                                SeriesCard.of(series.part(live.number(), paging.offset(), paging.size()))),
                        trends.documentsWithTables(live.number())));
        return "pages/series/list";
    }

    @GetMapping("/series/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Model model) {
        Editions.Live live = editions.require();
        Paging paging = Paging.of(page, size);
        SeriesReader.Read read = reader.read(slug, live.number()).orElseThrow(() -> NotFoundException.of("series", slug));
        model.addAttribute("page", pages.of(read, paging, live));
        return "pages/series/show";
    }

    @GetMapping("/series/tables/{doc}")
    String tables(@PathVariable String doc, Model model) {
        Editions.Live live = editions.require();
        model.addAttribute(
                "page", trends.of(doc, live.number()).orElseThrow(() -> NotFoundException.of("table of series out of document", doc)));
        return "pages/series/tables";
    }
}
