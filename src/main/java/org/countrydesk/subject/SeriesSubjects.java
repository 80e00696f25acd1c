package org.countrydesk.subject;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.subject.Detail.Point;
import org.countrydesk.subject.Subject.Fact;
import org.countrydesk.subject.Subject.Step;
import org.springframework.stereotype.Component;

/** Series of figures. */
@Component
class SeriesSubjects implements SubjectFinder {

    private static final int MOST_POINTS = 1_000;

    private final EntityManager entities;
    private final Works works;

    SeriesSubjects(EntityManager entities, Works works) {
        this.entities = entities;
        this.works = works;
    }

    @Override
    public Optional<Subject> find(Asked asked, Editions.Live live) {
        if (!asked.is("series", 2) || asked.passage() > 0) {
            return Optional.empty();
        }
        return entities
                .createQuery(
                        "select d.id, d.title, d.unit from Series d where d.slug = :slug and" + Works.IN_EDITION, Object[].class)
                .setParameter("slug", asked.part(1))
                .setParameter("edition", live.number())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> series(asked.part(1), row, live.number()));
    }

    private Subject series(String slug, Object[] row, long edition) {
        String title = (String) row[1];
        String unit = FigureWords.unit((String) row[2]);
        List<Point> points = new ArrayList<>();
        Set<String> documents = new LinkedHashSet<>();
        for (Object[] point : entities
                .createQuery(
                        "select p.period, p.figure, p.document from SeriesPoint p where p.seriesId = :id order by p.number", Object[].class)
                .setParameter("id", row[0])
                .setMaxResults(MOST_POINTS)
                .getResultList()) {
            points.add(new Point(Edtf.of((String) point[0]), (BigDecimal) point[1]));
            documents.add((String) point[2]);
        }
        String span = span(points);
        String from = Words.count(documents.size(), "document");
        return new Subject(
                Kind.SERIES,
                "/series/" + slug,
                title,
                title + ", in " + unit + ": " + Words.count(points.size(), "figure") + (span.isEmpty() ? "" : ", " + span) + ", out of " + from
                        + ". Chart and table of the same numbers, each with the sentence that states it.",
                List.of(
                        new Fact("Unit", unit),
                        new Fact("Figures", points.size() + " from " + from),
                        new Fact("Time", span)),
                List.of(new Step("/series", "Series"), new Step("/series/" + slug, title)),
                works.bySlugs(documents, edition),
                List.of("/series/" + slug + ".json", "/series/" + slug + ".csv"),
                new Detail.Observations(unit, points));
    }

    private static String span(List<Point> points) {
        if (points.isEmpty()) {
            return "";
        }
        String first = points.getFirst().period().words();
        String last = points.getLast().period().words();
        return first.equals(last) ? first : first + " to " + last;
    }
}
