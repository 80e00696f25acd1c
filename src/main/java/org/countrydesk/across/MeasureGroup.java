package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.edtf.Edtf;

/** Statistics that measure the same. A statement joins only where it agrees with every one that is in. */
final class MeasureGroup {

    /** Statistics of one wording in documents about the same countries. */
    record Wording(Measure measure, Set<String> subjects, String document, List<StatisticRef> statistics) {

        /** Countries named that the document is not about: {@code exports to …}. */
        Set<String> foreign() {
            Set<String> foreign = new HashSet<>(measure.places());
            foreign.removeAll(subjects.isEmpty() ? measure.places() : subjects);
            return foreign;
        }

        /** Countries measured: those named of the ones the document is about, or else all of these. */
        Set<String> measured() {
            Set<String> measured = new HashSet<>(measure.places());
            if (!subjects.isEmpty()) {
                measured.retainAll(subjects);
            }
            return measured.isEmpty() ? subjects : measured;
        }

        private boolean samePlaces(Wording other) {
            List<String> mine = measure.places();
            List<String> others = other.measure.places();
            boolean bothNamed = !mine.isEmpty() && !others.isEmpty();
            if (bothNamed && mine.size() > 1 && others.size() > 1 && !measure.mutual() && !mine.equals(others)) {
                return false; // from one to the other is not from the other to the one
            }
            if (bothNamed && Set.copyOf(mine).equals(Set.copyOf(others)) && ownPlace() && other.ownPlace()) {
                return true;
            }
            Set<String> here = measured();
            Set<String> there = other.measured();
            boolean sameDocument = !document.isEmpty() && document.equals(other.document);
            boolean nested = !here.isEmpty() && !there.isEmpty() && (here.containsAll(there) || there.containsAll(here));
            return foreign().equals(other.foreign()) && (sameDocument || nested);
        }

        private boolean ownPlace() {
            return subjects.isEmpty() || measure.places().stream().anyMatch(subjects::contains);
        }

        /** Tell whether one document gives both wordings different values for the same time. */
        private boolean contradicts(Wording other) {
            if (measure.stems().equals(other.measure.stems())) {
                return false;
            }
            record At(String document, Edtf period) {}
            Map<At, Set<BigDecimal>> values = statistics.stream()
                    .filter(ref -> ref.period() != null)
                    .collect(Collectors.groupingBy(
                            ref -> new At(ref.document(), Objects.requireNonNull(ref.period())),
                            Collectors.mapping(ref -> ref.value().stripTrailingZeros(), Collectors.toSet())));
            return other.statistics.stream()
                    .filter(ref -> ref.period() != null)
                    .anyMatch(ref -> {
                        Set<BigDecimal> here = values.get(
                                new At(ref.document(), Objects.requireNonNull(ref.period())));
                        return here != null && !here.contains(ref.value().stripTrailingZeros());
                    });
        }
    }

    private static final int LONGEST_TITLE = 80;

    private final List<Wording> wordings = new ArrayList<>();

    MeasureGroup(Wording first) {
        wordings.add(first);
    }

    /** Take the wording in where it agrees with all others; longer wordings come later. */
    boolean admit(Wording longer) {
        for (Wording wording : wordings) {
            if (!wording.measure().shortens(longer.measure())
                    || !wording.samePlaces(longer)
                    || wording.contradicts(longer)) {
                return false;
            }
        }
        wordings.add(longer);
        return true;
    }

    List<StatisticRef> statistics() {
        return wordings.stream().flatMap(wording -> wording.statistics().stream()).toList();
    }

    /** Return the shortest wording that says more than one word; of equals the first in the alphabet. */
    String title() {
        String title = statistics().stream()
                .map(ref -> ref.measure().strip())
                .min(Comparator.<String, Boolean>comparing(measure -> Measure.of(measure).stems().size() < 2)
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        if (title.length() > LONGEST_TITLE) {
            int space = title.lastIndexOf(' ', LONGEST_TITLE - 1);
            title = title.substring(0, space > 0 ? space : LONGEST_TITLE - 1) + "…";
        }
        return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
