package org.countrydesk.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.OfficerAside;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.ambassador.Service;
import org.countrydesk.ambassador.StoredTerm;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.officer.OfficerPage.Neighbour;
import org.countrydesk.officer.OfficerPage.Served;
import org.countrydesk.officer.drawing.LineStrip;
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
    private static final int TERMS_IN_FULL = 3;

    /** An officer listed more often than this is listed by mistake; the rest is counted. */
    private static final int MOST_TERMS = 40;

    private final Editions editions;
    private final Lines lines;
    private final NamesakeRepository topics;
    private final SourceRows sources;
    private final BacklinkFinder backlinks;
    private final List<OfficerAside> asides;

    OfficerController(
            Editions editions,
            Lines lines,
            NamesakeRepository topics,
            SourceRows sources,
            BacklinkFinder backlinks,
            List<OfficerAside> asides) {
        this.editions = editions;
        this.lines = lines;
        this.topics = topics;
        this.sources = sources;
        this.backlinks = backlinks;
        this.asides = asides;
    }

    /** A term of the officer: its place in a line. */
    private record Place(Lines.Listed listed, int at) {

        StoredTerm term() {
            return listed.terms().get(at);
        }
    }

    @GetMapping("/ambassadors/{slug}")
    String show(@PathVariable String slug, Model model) {
        Editions.Live live = editions.require();
        List<Place> places = new ArrayList<>();
        for (Lines.Listed listed : lines.of(live).all()) {
            for (int at = 0; at < listed.terms().size(); at++) {
                if (listed.terms().get(at).ambassador().equals(slug)) {
                    places.add(new Place(listed, at));
                }
            }
        }
        if (places.isEmpty()) {
            throw NotFoundException.of("ambassador", slug);
        }
        Map<Place, SourceRow> rows = sources(places.stream().limit(TERMS_IN_FULL).toList(), live);
        List<Served> served = new ArrayList<>();
        Map<Lines.Listed, List<TermLine>> tables = new HashMap<>();
        for (Place place : places.stream().limit(MOST_TERMS).toList()) {
            boolean detailed = served.size() < TERMS_IN_FULL;
            List<TermLine> terms = tables.computeIfAbsent(place.listed(), TermLine::of);
            served.add(served(place, terms, rows.get(place), detailed, live));
        }
        String name = places.getLast().term().name();
        model.addAttribute(
                "page",
                new OfficerPage(
                        slug,
                        name,
                        List.copyOf(served),
                        places.size() - served.size(),
                        served.getFirst().before(),
                        served.getLast().after(),
                        topics.findPersons(slug, name, live.number()).stream().findFirst().orElse(null),
                        backlinks.find("/ambassadors/" + slug, live.number())));
        return "pages/ambassador/show";
    }

    private Served served(
            Place place, List<TermLine> terms, @Nullable SourceRow source, boolean detailed, Editions.Live live) {
        Lines.Listed listed = place.listed();
        int at = place.at();
        Service service = listed.line().services().get(at);
        @Nullable Edtf span = span(service, live.day());
        return new Served(
                PostAnswer.printed(listed.country()),
                listed.path(),
                TermWords.lead(service, live.day()),
                TermWords.place(service, at + 1, terms.size(), live.day()),
                TermWords.service(service, live.day()),
                TermWords.uncertainty(service),
                terms.get(at),
                terms.size(),
                at == 0 ? null : neighbour(terms.get(at - 1), terms.get(at).join()),
                at + 1 == terms.size() ? null : neighbour(terms.get(at + 1), terms.get(at + 1).join()),
                source,
                detailed ? LineStrip.highlighting(listed, live.day(), at) : null,
                PrintedDate.orNull(span),
                span == null || !detailed
                        ? List.of()
                        : asides.stream().map(aside -> grouped(aside.during(live, span), listed, live)).toList());
    }

    /** Read the rows that terms were read from, with the heads of their tables; two queries. */
    private Map<Place, SourceRow> sources(List<Place> places, Editions.Live live) {
        List<String> documents = places.stream().map(place -> place.term().document()).distinct().toList();
        List<Integer> numbers = places.stream().map(place -> place.term().passage()).distinct().toList();
        List<SourceRow.Stored> passages = sources.findPassages(documents, numbers, live.number());
        List<Integer> tables = passages.stream().map(SourceRow.Stored::tableNumber).distinct().toList();
        Map<String, SourceRow.Stored> headers = new HashMap<>();
        sources.findHeaders(documents, tables, live.number())
                .forEach(header -> headers.putIfAbsent(header.document() + " " + header.tableNumber(), header));
        Map<Place, SourceRow> rows = new HashMap<>();
        for (Place place : places) {
            passages.stream()
                    .filter(each -> each.number() == place.term().passage() && each.document().equals(place.term().document()))
                    .findFirst()
                    .ifPresent(each -> rows.put(
                            place, SourceRow.of(each, headers.get(each.document() + " " + each.tableNumber()))));
        }
        return rows;
    }

    /** Documents about the officer's country come first. */
    private OfficerPage.Grouped grouped(OfficerAside.Aside aside, Lines.Listed listed, Editions.Live live) {
        Map<String, List<OfficerAside.Item>> groups = new LinkedHashMap<>();
        aside.items().forEach(item -> groups.computeIfAbsent(item.from(), key -> new ArrayList<>()).add(item));
        List<OfficerPage.Group> own = new ArrayList<>();
        List<OfficerPage.Group> other = new ArrayList<>();
        groups.forEach((from, items) -> (listed.equals(lines.of(live).forTitle(from)) ? own : other).add(new OfficerPage.Group(from, List.copyOf(items))));
        return new OfficerPage.Grouped(aside, List.copyOf(own), List.copyOf(other));
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
