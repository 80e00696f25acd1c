package org.countrydesk.officer;

import org.countrydesk.officer.drawing.LineStrip;
import org.countrydesk.officer.drawing.LineDrawing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countrydesk.ambassador.LineEvents;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.drawing.TimeScale;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Neighbours;
import org.countrydesk.officer.LinesPage.CountryLine;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lines of officers: one drawn and told in full, or all of a desk of several countries. */
@Controller
class LineController {

    private static final int LINES = 20;
    private static final int TERMS = 60;
    private static final int DRAWN_EVENTS = 90;
    private static final int LISTED_EVENTS = 30;

    private final Editions editions;
    private final Lines lines;
    private final List<LineEvents> events;

    LineController(Editions editions, Lines lines, ObjectProvider<LineEvents> events) {
        this.editions = editions;
        this.lines = lines;
        this.events = events.orderedStream().toList();
    }

    @GetMapping("/ambassadors")
    String list(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String during,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String dates,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int size,
            Model model) {
        Editions.Live live = editions.require();
        List<Lines.Listed> all = lines.of(live).all();
        LineQuery query = LineQuery.of(country, during, role, dates);
        if (query.country().isEmpty() && all.size() != 1) {
            if (query.narrow()) {
                String name = query.during() != null ? "during" : query.role() != null ? "role" : "dates";
                throw new BadParameterException(name, "'" + name + "' narrows the line of one country; name it with 'country'.");
            }
            model.addAttribute("page", overview(all, Paging.of(page, size == 0 ? LINES : size), live));
            return "pages/ambassador/list";
        }
        Lines.Listed asked = all.stream()
                .filter(listed -> query.country().isEmpty() || PostAnswer.printed(listed.country()).equalsIgnoreCase(query.country()))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("list of officers sent to", query.country()));
        model.addAttribute("page", line(asked, query, Paging.of(page, size == 0 ? TERMS : size), all.size() > 1, live));
        return "pages/ambassador/line";
    }

    private static LinesPage overview(List<Lines.Listed> all, Paging paging, Editions.Live live) {
        Paged<Lines.Listed> part = Paged.cut(all, paging);
        List<CountryLine> sections = new ArrayList<>();
        List<@Nullable LineStrip> strips = LineStrip.together(part.items(), live.day());
        for (Lines.Listed listed : part.items()) {
            sections.add(new CountryLine(
                    "line-" + (sections.size() + 1),
                    PostAnswer.printed(listed.country()),
                    listed.path(),
                    LineWords.lede(listed.line(), live.day()),
                    PostAnswer.of(listed, Edtf.day(live.day()), live.day()),
                    strips.get(sections.size())));
        }
        return new LinesPage(
                new Paged<>(part.total(), part.page(), part.size(), sections),
                all.stream().mapToLong(listed -> listed.terms().size()).sum(),
                PrintedDate.of(Edtf.day(live.day())));
    }

    private LinePage line(Lines.Listed listed, LineQuery query, Paging paging, boolean several, Editions.Live live) {
        LocalDate asOf = live.day();
        Edtf during = query.during();
        Edtf when = during == null ? Edtf.day(asOf) : during;
        List<Integer> matching = LineFacets.matching(listed, query, asOf);
        Paged<Integer> part = Paged.cut(matching, paging);
        LineEvents.Found found = LineEvents.Found.NONE;
        LineDrawing drawing = null;
        LineDrawing.Asked drawn = new LineDrawing.Asked(part.items(), during, asOf);
        TimeScale axis = LineDrawing.axis(listed.line(), drawn);
        String eventsPath = "/timeline";
        if (axis != null) {
            Edtf time = Edtf.interval(Edtf.day(axis.from()), Edtf.day(axis.to().minusDays(1)));
            eventsPath = PrintedDate.of(during == null ? time : during).path();
            if (!events.isEmpty()) {
                found = events.getFirst().during(live, listed, time, DRAWN_EVENTS);
            }
            drawing = LineDrawing.of(listed.line(), drawn, found);
        }
        String country = PostAnswer.printed(listed.country());
        String to = "Ambassadors" + CountryWords.to(listed.country());
        return new LinePage(
                during == null ? to : to + ", " + during.words(),
                listed.country(),
                LineWords.lede(listed.line(), asOf),
                PostAnswer.of(listed, when, asOf),
                PrintedDate.of(when),
                new Paged<>(part.total(), part.page(), part.size(), lines(listed, part.items())),
                listed.terms().size(),
                LineFacts.of(listed.line(), asOf),
                listed.terms().stream()
                        .map(term -> new LinePage.ListedIn("/documents/" + term.document(), term.documentTitle()))
                        .distinct()
                        .toList(),
                LineFacets.of(listed, query, asOf),
                drawing,
                part.pages() > 1 || during != null ? LineStrip.window(listed, asOf, axis) : null,
                during == null ? List.of() : found.events().stream()
                        .limit(LISTED_EVENTS)
                        .map(event -> new LinePage.EventLine(event.date(), event.sentence(), event.path(), event.from()))
                        .toList(),
                eventsPath,
                query.narrow() ? narrow(query, country, matching.isEmpty()) : null,
                several,
                query.open());
    }

    private static LinePage.Narrow narrow(LineQuery query, String country, boolean empty) {
        Edtf during = query.during();
        return new LinePage.Narrow(
                LineWords.narrowed(query),
                new LineQuery(query.country(), null, null, null).address(),
                PrintedDate.orNull(during),
                during == null ? null : step(query, Neighbours.before(during).orElse(null)),
                during == null ? null : step(query, Neighbours.after(during).orElse(null)),
                empty);
    }

    private static LinePage.@Nullable Step step(LineQuery query, @Nullable Edtf time) {
        return time == null ? null : new LinePage.Step(time.words(), query.withDuring(time).address());
    }

    /** How a term joins the one before is said only where that one stands above it. */
    private static List<TermLine> lines(Lines.Listed listed, List<Integer> places) {
        List<TermLine> all = TermLine.of(listed);
        List<TermLine> shown = new ArrayList<>();
        for (int place : places) {
            boolean follows = shown.isEmpty() || Objects.requireNonNull(shown.getLast()).order() == place;
            shown.add(follows ? all.get(place) : all.get(place).alone());
        }
        return List.copyOf(shown);
    }
}
