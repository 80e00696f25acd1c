package org.countrydesk.home;

import java.util.List;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.document.DocumentRow;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.series.SeriesQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page and the page about the desk. */
@Controller
class HomeController {

    private static final int DOCUMENTS = 12;
    private static final int LINES = 6;
    private static final int SERIES = 3;
    private static final List<String> COLOURS = List.of(
            "page", "panel", "text", "muted", "line", "edge", "link", "link-strong", "wash", "focus", "mark", "added", "removed",
            "data-1", "data-2", "data-3", "data-4", "data-5", "data-6");

    private final Editions editions;
    private final DocumentRepository documents;
    private final Lines lines;
    private final SeriesQueries series;

    HomeController(Editions editions, DocumentRepository documents, Lines lines, SeriesQueries series) {
        this.editions = editions;
        this.documents = documents;
        this.lines = lines;
        this.series = series;
    }

    @GetMapping("/")
    String home(Model model) {
        Editions.Live live = editions.require();
        model.addAttribute(
                "page",
                new HomePage(
                        (live.subject().isEmpty() ? "Country" : live.subject()) + " Desk",
                        live,
                        documents.findRows(live.number(), 0, DOCUMENTS),
                        lines.of(live).all().stream()
                                .limit(LINES)
                                .map(listed -> new HomePage.InPost(
                                        listed.country(),
                                        listed.line().inPost(Edtf.day(live.day()), live.day()),
                                        listed.terms().size()))
                                .toList(),
                        series.part(live.number(), 0, SERIES)));
        return "pages/home/home";
    }

    /** The scope, the definitions and the licences. */
    record AboutPage(Editions.Live edition, List<DocumentRow> documents) {}

    @GetMapping("/about")
    String about(Model model) {
        Editions.Live live = editions.require();
        model.addAttribute("page", new AboutPage(live, documents.findRows(live.number(), 0, 100)));
        return "pages/home/about";
    }

    /**
     * The parts that pages are made of.
     *
     * @param colours names of the roles, as the style sheet has them
     */
    record DesignPage(List<String> colours) {}

    @GetMapping("/about/design")
    String design(Model model) {
        model.addAttribute("page", new DesignPage(COLOURS));
        return "pages/home/design";
    }
}
