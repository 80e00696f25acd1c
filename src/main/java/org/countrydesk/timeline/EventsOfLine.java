package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.ambassador.LineEvents;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PassageAddress;
import org.countrydesk.web.PrintedDate;
import org.springframework.stereotype.Repository;

/**
 * Chooses dated statements to stand above a line of officers: those of documents whose title names the country, but for the rows
 * that list the officers. One a month first, of each year the most exactly dated; two queries, whatever their number.
 */
@Repository
class EventsOfLine implements LineEvents {

    /** Months with statements that are looked at; a line of three centuries has not more. */
    private static final int MOST_MONTHS = 10_000;

    private static final int MOST_A_YEAR = 5;

    private final EntityManager entities;
    private final Lines lines;

    EventsOfLine(EntityManager entities, Lines lines) {
        this.entities = entities;
        this.lines = lines;
    }

    /** One statement that stands for those of a month that are as exact. */
    private record Candidate(int month, int length, long id) {

        /** A day first, then a month, then all else; the date as text tells which it is. */
        int vagueness() {
            return length == "1953-10-22".length() ? 0 : length == "1953-10".length() ? 1 : 2;
        }
    }

    @Override
    public Found during(Editions.Live edition, Lines.Listed line, Edtf time, int most) {
        Lines.OfEdition all = lines.of(edition);
        boolean only = all.all().size() == 1;
        if (!only && line.country().isEmpty()) {
            return Found.NONE;
        }
        String condition = " where d.standing.first <= :edition and d.standing.last > :edition"
                + " and s.earliest >= :from and s.earliest <= :to and s.latest <= :to and year(s.earliest) = year(s.latest)"
                + " and not exists (select t.id from Term t where t.documentId = s.documentId and t.passage = s.passage)"
                + (only ? "" : " and lower(d.title) like :country escape '!'");
        Map<String, Object> parameters = new HashMap<>(
                Map.of("edition", edition.number(), "from", time.earliest(), "to", time.latest()));
        if (!only) {
            parameters.put("country", "%" + line.country().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%");
        }
        TypedQuery<Object[]> groups = entities.createQuery(
                "select year(s.earliest), month(s.earliest), length(s.edtf), count(s), min(s.id)" + StatementQueries.FROM + condition
                        + " group by year(s.earliest), month(s.earliest), length(s.edtf)",
                Object[].class);
        parameters.forEach(groups::setParameter);
        long total = 0;
        Map<Integer, List<Candidate>> byYear = new TreeMap<>();
        for (Object[] row : groups.setMaxResults(MOST_MONTHS).getResultList()) {
            total += (Long) row[3];
            int year = ((Number) row[0]).intValue();
            byYear.computeIfAbsent(year, key -> new ArrayList<>())
                    .add(new Candidate(((Number) row[1]).intValue(), ((Number) row[2]).intValue(), (Long) row[4]));
        }
        return new Found(read(chosen(byYear, most), line, all), total);
    }

    /** Take one of each year, then a second, until there are enough. */
    private static List<Long> chosen(Map<Integer, List<Candidate>> byYear, int most) {
        byYear.values().forEach(year -> year.sort(
                Comparator.comparingInt(Candidate::vagueness).thenComparingInt(Candidate::month)));
        List<Long> chosen = new ArrayList<>();
        for (int round = 0; round < MOST_A_YEAR && chosen.size() < most; round++) {
            for (List<Candidate> year : byYear.values()) {
                if (round < year.size() && chosen.size() < most) {
                    chosen.add(year.get(round).id());
                }
            }
        }
        return chosen;
    }

    private List<Event> read(List<Long> ids, Lines.Listed line, Lines.OfEdition all) {
        List<Event> events = new ArrayList<>();
        for (Object[] row : entities.createQuery(
                        "select d.slug, d.title, s.passage, s.sentence, s.edtf" + StatementQueries.FROM
                                + " where s.id in :ids order by s.earliest, s.latest, d.slug, s.number",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            String title = (String) row[1];
            Lines.Listed about = all.forTitle(title);
            if (about != null && about.country().equals(line.country())) {
                Edtf when = Edtf.of((String) row[4]);
                events.add(new Event(
                        when, PrintedDate.of(when), (String) row[3], PassageAddress.of((String) row[0], (Integer) row[2]), title));
            }
        }
        return events;
    }
}
