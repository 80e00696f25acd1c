package org.countrydesk.subject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.edition.Editions;
import org.countrydesk.subject.Detail.Term;
import org.countrydesk.subject.Subject.Fact;
import org.countrydesk.subject.Subject.Step;
import org.springframework.stereotype.Component;

/** Officers, and the lines they stand in. */
@Component
class OfficerSubjects implements SubjectFinder {

    private static final Step LINES = new Step("/ambassadors", "Ambassadors");
    private static final int MOST_FACTS = 4;

    private final Lines lines;
    private final Works works;

    OfficerSubjects(Lines lines, Works works) {
        this.lines = lines;
        this.works = works;
    }

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        if (asked.passage() > 0) {
            return Optional.empty();
        }
        if (asked.is("ambassadors", 1) && !asked.country().isEmpty()) {
            return line(asked.country(), live);
        }
        return asked.is("ambassadors", 2) && !asked.part(1).equals("on") ? officer(asked.part(1), live) : Optional.empty();
    }

    private Optional<Subject> officer(String slug, Editions.Live live) {
        List<Service> terms = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Set<String> documents = new LinkedHashSet<>();
        for (Lines.Listed listed : lines.of(live).all()) {
            List<Service> services = listed.line().services();
            for (int i = 0; i < services.size(); i++) {
                if (services.get(i).slug().equals(slug)) {
                    terms.add(services.get(i));
                    documents.add(listed.terms().get(i).document());
                    facts.add(new Fact(post(services.get(i)), span(services.get(i))));
                    facts.add(new Fact("In the line", (i + 1) + " of " + services.size()));
                }
            }
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        String name = terms.getLast().name();
        String posts = terms.stream().map(term -> post(term) + ", " + span(term)).collect(Collectors.joining("; "));
        return Optional.of(new Subject(
                Kind.OFFICER,
                "/ambassadors/" + slug,
                name,
                Words.head(name + ": " + posts + ". Who came before and after, and what the documents date to the term.", 220),
                facts.subList(0, Math.min(MOST_FACTS, facts.size())),
                List.of(LINES, new Step("/ambassadors/" + slug, name)),
                works.bySlugs(documents, live.number()),
                List.of("/ambassadors/" + slug + ".json"),
                new Detail.Terms(terms.stream()
                        .map(term -> new Term(term.role().title(), term.country(), term.start(), term.end(), term.incumbent()))
                        .toList())));
    }

    /** A desk of one country has one line, whose page is the list itself. */
    private Optional<Subject> line(String country, Editions.Live live) {
        List<Lines.Listed> all = lines.of(live).all();
        return all.stream().filter(listed -> listed.country().equalsIgnoreCase(country)).findFirst().map(listed -> {
            String query = all.size() == 1 ? "" : "?country=" + Addresses.query(listed.country());
            int count = listed.terms().size();
            return new Subject(
                    Kind.COLLECTION,
                    LINES.path() + query,
                    query.isEmpty() ? LINES.title() : LINES.title() + ": " + listed.country(),
                    "The officers sent to " + listed.country() + ": " + Words.count(count, "term")
                            + " in their order, with vacancies and handovers told in plain words.",
                    List.of(new Fact("Terms", Integer.toString(count))),
                    query.isEmpty() ? List.of(LINES) : List.of(LINES, new Step(LINES.path() + query, listed.country())),
                    works.bySlugs(listed.terms().stream().map(term -> term.document()).collect(Collectors.toSet()), live.number()),
                    List.of("/ambassadors.json" + query, "/ambassadors.csv" + query),
                    new Detail.None());
        });
    }

    static String post(Service term) {
        return term.country().isEmpty() ? term.role().title() : term.role().title() + " to " + term.country();
    }

    private static String span(Service term) {
        String start = term.start() == null ? "start not known" : term.start().words();
        String end = term.end() == null ? (term.incumbent() ? "in post" : "end not known") : term.end().words();
        return start.equals(end) ? start : start + " – " + end;
    }
}
