package org.countrydesk.ambassador;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countrydesk.ambassador.LinePage.CountryLine;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.countrydesk.web.PrintedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lines of officers, one a country. */
@Controller
class LineController {

    private final Editions editions;
    private final Lines lines;

    LineController(Editions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    @GetMapping("/ambassadors")
    String list(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            Model model) {
        Editions.Live live = editions.require();
        List<Lines.Listed> all = lines.of(live).all();
        List<Lines.Listed> asked = all.stream()
                .filter(listed -> country.isEmpty() || listed.country().equalsIgnoreCase(country))
                .toList();
        if (asked.isEmpty() && !country.isEmpty()) {
            throw NotFoundException.of("list of officers sent to", country);
        }
        Paged<Lines.Listed> part = Paged.cut(asked, Paging.of(page, size));
        List<CountryLine> sections = new ArrayList<>();
        for (Lines.Listed listed : part.items()) {
            sections.add(section(listed, "line-" + (sections.size() + 1), live));
        }
        model.addAttribute(
                "page",
                new LinePage(
                        country,
                        new Paged<>(part.total(), part.page(), part.size(), sections),
                        all.stream()
                                .map(listed -> new LinePage.Choice(
                                        listed.country(), PostAnswer.printed(listed.country()), listed.terms().size()))
                                .toList(),
                        asked.stream().mapToLong(listed -> listed.terms().size()).sum(),
                        PrintedDate.of(Edtf.day(live.day()))));
        return "pages/ambassador/list";
    }

    private static CountryLine section(Lines.Listed listed, String id, Editions.Live live) {
        Set<LinePage.ListedIn> documents = new LinkedHashSet<>();
        listed.terms().forEach(term ->
                documents.add(new LinePage.ListedIn("/documents/" + term.document(), term.documentTitle())));
        return new CountryLine(
                id,
                PostAnswer.printed(listed.country()),
                PostAnswer.of(listed, Edtf.day(live.day()), live.day()),
                TermLine.of(listed),
                List.copyOf(documents),
                LineDrawing.of(listed.line(), live.day()));
    }
}
