package org.countrydesk.subject;

import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.subject.Subject.Fact;
import org.countrydesk.subject.Subject.Step;
import org.countrydesk.subject.Subject.Work;
import org.springframework.stereotype.Component;

/** Two documents side by side, and the ledger of one. */
@Component
class PairSubjects implements SubjectFinder {

    private final Works works;

    PairSubjects(Works works) {
        this.works = works;
    }

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        if (asked.passage() > 0) {
            return Optional.empty();
        }
        if (asked.is("ingest", 2)) {
            return works.bySlugs(List.of(asked.part(1)), live.number()).stream().findFirst().map(PairSubjects::ledger);
        }
        if (!asked.is("compare", 3)) {
            return Optional.empty();
        }
        List<Work> both = works.bySlugs(List.of(asked.part(1), asked.part(2)), live.number());
        Optional<Work> a = both.stream().filter(work -> work.slug().equals(asked.part(1))).findFirst();
        Optional<Work> b = both.stream().filter(work -> work.slug().equals(asked.part(2))).findFirst();
        return both.size() == 2 && a.isPresent() && b.isPresent() ? Optional.of(pair(a.get(), b.get())) : Optional.empty();
    }

    private static Subject pair(Work a, Work b) {
        String path = "/compare/" + a.slug() + "/" + b.slug();
        return new Subject(
                Kind.PAIR,
                path,
                a.title() + " and " + b.title(),
                "The passages that “" + a.title() + "” and “" + b.title() + "” share, side by side, with the words that differ.",
                List.of(new Fact("One", a.title()), new Fact("Other", b.title())),
                List.of(new Step("/compare", "Compare"), new Step(path, a.title() + " and " + b.title())),
                List.of(a, b),
                List.of(path + ".json"),
                new Detail.None());
    }

    private static Subject ledger(Work work) {
        return new Subject(
                Kind.PAGE,
                "/ingest/" + work.slug(),
                "What was read in " + work.title(),
                "Every number of “" + work.title() + "” and what it was taken for: a figure, a date, or none, with the reason.",
                List.of(new Fact("File", work.source())),
                List.of(new Step("/ingest", "What was read"), new Step("/ingest/" + work.slug(), work.title())),
                List.of(work),
                List.of("/ingest/" + work.slug() + ".json"),
                new Detail.None());
    }
}
