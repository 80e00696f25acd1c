package org.countrydesk.ambassador;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.ambassador.OfficerPage.Neighbour;
import org.countrydesk.ambassador.OfficerPage.Served;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One officer, with everything dated within the terms. */
@Controller
class OfficerController {

    /** Beside the terms after these only a link to their time is shown. */
    private static final int TERMS_WITH_ASIDES = 3;

    private final Editions editions;
    private final Lines lines;
    private final NamesakeRepository topics;
    private final BacklinkFinder backlinks;
    private final List<OfficerAside> asides;

    OfficerController(
            Editions editions,
            Lines lines,
            NamesakeRepository topics,
            BacklinkFinder backlinks,
            List<OfficerAside> asides) {
        this.editions = editions;
        this.lines = lines;
        this.topics = topics;
        this.backlinks = backlinks;
        this.asides = asides;
    }

    @GetMapping("/ambassadors/{slug}")
    String show(@PathVariable String slug, Model model) {
        Editions.Live live = editions.require();
        List<Served> served = new ArrayList<>();
        for (Lines.Listed listed : lines.of(live).all()) {
            List<TermLine> terms = TermLine.of(listed);
            for (int i = 0; i < terms.size(); i++) {
                if (terms.get(i).slug().equals(slug)) {
                    served.add(served(listed, terms, i, served.size() < TERMS_WITH_ASIDES, live));
                }
            }
        }
        if (served.isEmpty()) {
            throw NotFoundException.of("ambassador", slug);
        }
        String name = served.getLast().term().name();
        model.addAttribute(
                "page",
                new OfficerPage(
                        slug,
                        name,
                        List.copyOf(served),
                        served.getFirst().before(),
                        served.getLast().after(),
                        topics.findPersons(slug, name, live.number()).stream().findFirst().orElse(null),
                        backlinks.find("/ambassadors/" + slug, live.number())));
        return "pages/ambassador/show";
    }

    private Served served(Lines.Listed listed, List<TermLine> terms, int at, boolean detailed, Editions.Live live) {
        @Nullable Edtf span = span(listed.line().services().get(at), live.day());
        return new Served(
                PostAnswer.printed(listed.country()),
                LinePage.path(listed.country()),
                terms.get(at),
                terms.size(),
                at == 0 ? null : neighbour(terms.get(at - 1), terms.get(at).join()),
                at + 1 == terms.size() ? null : neighbour(terms.get(at + 1), terms.get(at + 1).join()),
                PrintedDate.orNull(span),
                span == null || !detailed
                        ? List.of()
                        : asides.stream().map(aside -> aside.during(live, span)).toList());
    }

    private static @Nullable Neighbour neighbour(TermLine other, TermLine.@Nullable JoinLine join) {
        return join == null ? null : new Neighbour(other.slug(), other.name(), join);
    }

    /** Return the time that a term covers, as far as it is known. */
    static @Nullable Edtf span(Service service, LocalDate asOf) {
        Edtf start = service.start();
        Edtf end = service.end();
        if (service.contradictory()) {
            return null;
        }
        if (start != null && end != null) {
            return start.equals(end) ? start : Edtf.interval(start, end);
        }
        if (start == null) {
            return end;
        }
        return service.incumbent() && !start.earliest().isAfter(asOf) ? Edtf.interval(start, Edtf.day(asOf)) : start;
    }
}
