package org.countrydesk.subject;

import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.subject.Subject.Fact;
import org.countrydesk.subject.Subject.Step;
import org.springframework.stereotype.Component;

/** The front page, the lists, and the pages about the desk itself. */
@Component
class ListSubjects implements SubjectFinder {

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        if (asked.passage() > 0 || !asked.country().isEmpty()) {
            return Optional.empty();
        }
        if (asked.parts().isEmpty()) {
            return Optional.of(front(live));
        }
        return switch (String.join("/", asked.parts())) {
            case "documents" -> list("documents", "Documents", live.tally().documents(), "The documents of the desk, with publisher, licence and what was found in each.");
            case "ambassadors" -> list("ambassadors", "Ambassadors", live.tally().terms(), "The line of officers of each country, with dates, vacancies and handovers in plain words.");
            case "timeline" -> list("timeline", "Timeline", live.tally().datedStatements(), "Every dated statement of the documents in the order of time, each in its sentence.");
            case "statistics" -> list("statistics", "Statistics", live.tally().statistics(), "Every figure of the documents with its unit, its period and the sentence that states it.");
            case "series" -> list("series", "Series", live.tally().series(), "Figures of one measure over the years, out of one document or several, as charts and tables.");
            case "topics" -> list("topics", "Topics", live.tally().entities(), "People, organisations, places, peoples, laws and events that the documents name.");
            case "coverage" -> page("coverage", "Coverage", "Which document names which topic, as a table, with nothing hidden where there is nothing.", List.of());
            case "compare" -> list("compare", "Compare", live.tally().sharedPassages(), "Documents that share passages, two by two, with the words that differ.");
            case "ingest" -> page("ingest", "What was read", "What was read of each document, what every number was taken for, and what went wrong.", List.of("/ingest.json"));
            case "about" -> page("about", "About this desk", "What the desk has, what its words mean, where its documents come from and under which licence.", List.of());
            case "about/design" -> Optional.of(design());
            case "api" -> page("api", "Data interface", "Every page as data: the addresses, their parameters and the fields of an item.", List.of());
            default -> Optional.empty();
        };
    }

    private static Subject design() {
        return new Subject(
                Kind.PAGE,
                "/about/design",
                "Design",
                "Every part that pages are made of, in each of its states, for those who build on the desk.",
                List.of(),
                List.of(new Step("/about", "About this desk"), new Step("/about/design", "Design")),
                List.of(),
                List.of(),
                new Detail.None());
    }

    private static Subject front(Editions.Live live) {
        Tally tally = live.tally();
        String about = live.subject().isEmpty() ? "countries and their foreign relations" : live.subject() + " and its foreign relations";
        return new Subject(
                Kind.FRONT,
                "/",
                live.deskName(),
                "Documents about " + about + ", read into one cross-linked site: " + Words.count(tally.documents(), "document") + ", "
                        + Words.count(tally.statistics(), "figure") + ", " + Words.count(tally.datedStatements(), "dated statement")
                        + ", each leading back to the sentence it came from.",
                List.of(
                        new Fact("Documents", number(tally.documents())),
                        new Fact("Figures", number(tally.statistics()))),
                List.of(),
                List.of(),
                List.of(),
                new Detail.None());
    }

    private static Optional<Subject> list(String name, String title, int count, String description) {
        String path = "/" + name;
        List<String> data = name.equals("compare") || name.equals("series") ? List.of(path + ".json") : List.of(path + ".json", path + ".csv");
        return Optional.of(new Subject(
                Kind.COLLECTION,
                path,
                title,
                description,
                List.of(new Fact(title, number(count))),
                List.of(new Step(path, title)),
                List.of(),
                data,
                new Detail.None()));
    }

    private static Optional<Subject> page(String name, String title, String description, List<String> data) {
        return Optional.of(new Subject(
                Kind.PAGE, "/" + name, title, description, List.of(), List.of(new Step("/" + name, title)), List.of(), data, new Detail.None()));
    }

    private static String number(int count) {
        return String.format(java.util.Locale.ENGLISH, "%,d", count);
    }
}
