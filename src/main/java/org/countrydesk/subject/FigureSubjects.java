package org.countrydesk.subject;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.statistic.StatisticQueries;
import org.countrydesk.statistic.StatisticRow;
import org.countrydesk.subject.Subject.Fact;
import org.countrydesk.subject.Subject.Step;
import org.countrydesk.subject.Subject.Work;
import org.springframework.stereotype.Component;

/** Figures, each with the sentence that states it. */
@Component
class FigureSubjects implements SubjectFinder {

    private static final int DESCRIPTION = 220;

    private final StatisticQueries statistics;
    private final Works works;
    private final EntityManager entities;

    FigureSubjects(StatisticQueries statistics, Works works, EntityManager entities) {
        this.statistics = statistics;
        this.works = works;
        this.entities = entities;
    }

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        if (!asked.is("statistics", 2) || asked.passage() > 0) {
            return Optional.empty();
        }
        return statistics.byIds(List.of(asked.part(1)), live.number()).stream().findFirst().map(row -> figure(row, live.number()));
    }

    private Subject figure(StatisticRow row, long edition) {
        String words = FigureWords.of(row.value(), row.valueMax(), row.unit(), row.qualifier());
        List<Work> stated = works.bySlugs(List.of(row.document()), edition);
        String title = stated.isEmpty() ? row.document() : stated.getFirst().title();
        Edtf period = row.period() == null ? null : Edtf.of(row.period());
        return new Subject(
                Kind.FIGURE,
                "/statistics/" + row.id(),
                words + ": " + row.measure(),
                Words.head("“" + row.sentence() + "” (" + title + ")", DESCRIPTION),
                Stream.of(
                                new Fact("Period", period == null ? "" : period.words()),
                                new Fact("Stated in", title))
                        .filter(fact -> !fact.words().isEmpty())
                        .toList(),
                List.of(new Step("/statistics", "Statistics"), new Step("/statistics/" + row.id(), words)),
                stated,
                List.of("/statistics/" + row.id() + ".json"),
                new Detail.Observed(
                        row.measure(),
                        row.value(),
                        row.valueMax(),
                        row.unit(),
                        row.qualifier(),
                        period,
                        row.sentence(),
                        heading(row, edition),
                        row.passage()));
    }

    private String heading(StatisticRow row, long edition) {
        return entities
                .createQuery(
                        "select s.heading from Section s join Document d on d.id = s.documentId where d.slug = :document and s.slug = :section and"
                                + Works.IN_EDITION,
                        String.class)
                .setParameter("document", row.document())
                .setParameter("section", row.section())
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .findFirst()
                .orElse("");
    }
}
