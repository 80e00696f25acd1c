package org.countrydesk.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Stay;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.officer.LinePage.Choice;
import org.countrydesk.officer.LinePage.Facet;
import org.jspecify.annotations.Nullable;

/** The choices a line offers, each with the number of terms it would leave. */
final class LineFacets {

    /** More decades than these are told as centuries. */
    private static final int MOST_DECADES = 30;

    private static final int MOST_CENTURIES = 30;
    private static final int YEARS = 10;

    /** Nobody serves longer than these years, whatever a list says. */
    private static final int LONGEST_STAY = 100;

    private LineFacets() {}

    /** Return the places of the terms asked for, in the order of the line. */
    static List<Integer> matching(Lines.Listed listed, LineQuery query, LocalDate asOf) {
        List<Stay> stays = listed.line().stays();
        return IntStream.range(0, stays.size())
                .filter(place -> query.matches(stays.get(place), asOf))
                .boxed()
                .toList();
    }

    static List<Facet> of(Lines.Listed listed, LineQuery query, LocalDate asOf) {
        List<Choice> times = new ArrayList<>();
        times.add(choice("Whole line", listed, query.withDuring(null), query.during() == null, asOf));
        for (Edtf time : times(listed, query.during(), asOf)) {
            boolean chosen = time.equals(query.during());
            times.add(choice(time.words().replaceFirst("^the ", ""), listed, query.withDuring(time), chosen, asOf));
        }
        List<Choice> ranks = new ArrayList<>();
        for (Role role : Role.values()) {
            if (listed.terms().stream().anyMatch(term -> term.role() == role)) {
                boolean chosen = role == query.role();
                ranks.add(choice(role.title(), listed, query.withRole(role), chosen, asOf));
            }
        }
        ranks.addFirst(choice("All", listed, query.withRole(null), query.role() == null, asOf));
        List<Choice> certainties = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            if (listed.terms().stream().anyMatch(term -> Certainty.of(term.service()) == certainty)) {
                certainties.add(choice(certainty.title(), listed, query.withDates(certainty), certainty == query.dates(), asOf));
            }
        }
        certainties.addFirst(choice("All", listed, query.withDates(null), query.dates() == null, asOf));
        return List.of(new Facet("Zoom", some(times)), new Facet("Rank", some(ranks)), new Facet("Dates", some(certainties))).stream()
                .filter(facet -> facet.choices().size() > 2)
                .toList();
    }

    /** What would leave nothing is no choice. */
    private static List<Choice> some(List<Choice> choices) {
        return choices.stream().filter(choice -> choice.terms() > 0 || choice.chosen()).toList();
    }

    private static Choice choice(String words, Lines.Listed listed, LineQuery query, boolean chosen, LocalDate asOf) {
        return new Choice(words, query.address(), matching(listed, query, asOf).size(), chosen);
    }

    /** Return the decades in which somebody can have served; or the centuries, with the decades of the one that is shown. */
    private static List<Edtf> times(Lines.Listed listed, @Nullable Edtf during, LocalDate asOf) {
        TreeSet<Edtf> decades = new TreeSet<>();
        for (Stay stay : listed.line().stays()) {
            LocalDate last = stay.to().isAfter(asOf) ? asOf : stay.to();
            if (!stay.from().isAfter(last)) {
                int to = Math.min(last.getYear(), stay.from().getYear() + LONGEST_STAY);
                for (int year = stay.from().getYear(); year <= to + YEARS - 1; year += YEARS) {
                    decades.add(Edtf.year(Math.min(year, to)).wider().orElseThrow());
                }
            }
        }
        if (decades.size() <= MOST_DECADES) {
            return List.copyOf(decades);
        }
        return listed.line().stays().stream()
                .filter(stay -> !stay.from().isAfter(asOf) && !stay.from().isAfter(stay.to()))
                .map(stay -> Edtf.year(stay.from().getYear()).wider().flatMap(Edtf::wider).orElseThrow())
                .distinct()
                .sorted()
                .limit(MOST_CENTURIES)
                .flatMap(century -> during != null && century.contains(during)
                        ? Stream.concat(Stream.of(century), decades.stream().filter(century::contains))
                        : Stream.of(century))
                .toList();
    }
}
