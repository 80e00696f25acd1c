package org.countrydesk.home;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.document.DocumentRow;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.officer.drawing.LineStrip;
import org.countrydesk.series.SeriesCard;
import org.countrydesk.series.SeriesQueries;
import org.countrydesk.timeline.Densities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page and the page about the desk. */
@Controller
class HomeController {

    private static final int DOCUMENTS = 8;
    private static final int LINES = 4;
    private static final int NEWEST = 6;
    private static final int SERIES = 3;
    private static final List<String> COLOURS = List.of(
            "page", "panel", "text", "muted", "line", "edge", "link", "link-strong", "wash", "focus", "mark", "added", "removed",
            "data-1", "data-2", "data-3", "data-4", "data-5", "data-6");

    private final Editions editions;
    private final DocumentRepository documents;
    private final Lines lines;
    private final SeriesQueries series;
    private final Densities densities;

    HomeController(
            Editions editions, DocumentRepository documents, Lines lines, SeriesQueries series, Densities densities) {
        this.editions = editions;
        this.documents = documents;
        this.lines = lines;
        this.series = series;
        this.densities = densities;
    }

    @GetMapping("/")
    String home(Model model) {
        Editions.Live live = editions.require();
        List<Lines.Listed> all = lines.of(live).all();
        List<Lines.Listed> first = all.subList(0, Math.min(LINES, all.size()));
        List<@Nullable LineStrip> strips = LineStrip.together(first, live.day());
        List<HomePage.InPost> inPost = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            inPost.add(new HomePage.InPost(
                    PostAnswer.of(first.get(i), Edtf.day(live.day()), live.day()),
                    first.get(i).terms().size(),
                    strips.get(i)));
        }
        model.addAttribute(
                "page",
                new HomePage(
                        (live.subject().isEmpty() ? "Country" : live.subject()) + " Desk",
                        live,
                        documents.findLines(live.number(), 0, DOCUMENTS),
                        inPost,
                        all.size() - first.size(),
                        SeriesCard.of(series.part(live.number(), 0, SERIES)),
                        densities.strip(live),
                        Newest.of(
                                editions.recent().stream().filter(edition -> edition.number() <= live.number()).toList(),
                                documents.findNewest(live.number(), NEWEST))));
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
