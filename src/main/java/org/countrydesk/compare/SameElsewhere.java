package org.countrydesk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countrydesk.across.passage.Difference;
import org.countrydesk.across.passage.Wording;
import org.countrydesk.document.MarginNote;
import org.countrydesk.document.MarginNotes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes beside a passage where other documents say the same. */
@Component
@Order(200)
class SameElsewhere implements MarginNotes {

    private static final Comparator<SharedTexts.Nearby> ORDER = Comparator.comparing(SharedTexts.Nearby::passage)
            .thenComparing(SharedTexts.Nearby::otherTitle)
            .thenComparing(SharedTexts.Nearby::other)
            .thenComparing(SharedTexts.Nearby::identical, Comparator.reverseOrder());

    /** Beside a passage the first differences are told; the page that compares the two has all. */
    private static final int SHOWN = 2;

    private static final int LONGEST = 48;

    private final SharedTexts shared;

    SameElsewhere(SharedTexts shared) {
        this.shared = shared;
    }

    @Override
    public Map<Integer, List<MarginNote>> notes(long edition, String document, int from, int to) {
        record Place(int passage, String other) {}
        Map<Place, List<SharedTexts.Nearby>> byPlace = new HashMap<>();
        Map<Integer, List<MarginNote>> notes = new HashMap<>();
        List<SharedTexts.Nearby> rows = new ArrayList<>(shared.nearby(edition, document, from, to));
        rows.sort(ORDER);
        for (SharedTexts.Nearby row : rows) {
            byPlace.computeIfAbsent(new Place(row.passage(), row.other()), place -> new ArrayList<>()).add(row);
        }
        for (SharedTexts.Nearby row : rows) {
            List<SharedTexts.Nearby> same = byPlace.remove(new Place(row.passage(), row.other()));
            if (same != null) {
                boolean all = same.stream().allMatch(SharedTexts.Nearby::identical);
                notes.computeIfAbsent(row.passage(), passage -> new ArrayList<>())
                        .add(new MarginNote(
                                all ? "Same words in" : "Nearly the same in",
                                row.otherTitle(),
                                "/compare/" + document + "/" + row.other() + "?passage=" + row.passage() + "#p" + row.passage(),
                                differences(same)));
            }
        }
        return notes;
    }

    /** Return the first words that differ: {@code “several thousand” there “some”; and 3 more}. */
    private static String differences(List<SharedTexts.Nearby> same) {
        List<Difference> all = same.stream()
                .filter(row -> !row.identical())
                .flatMap(row -> Wording.differences(row.text(), row.otherText()).stream())
                .toList();
        String first = all.stream().limit(SHOWN).map(SameElsewhere::words).collect(Collectors.joining("; "));
        return all.size() > SHOWN ? first + "; and " + (all.size() - SHOWN) + " more" : first;
    }

    private static String words(Difference difference) {
        String here = cut(difference.a());
        String there = cut(difference.b());
        return there.isEmpty() ? "without “" + here + "”" : here.isEmpty() ? "adds “" + there + "”" : "“" + there + "” for “" + here + "”";
    }

    private static String cut(String words) {
        int space = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        return words.length() <= LONGEST ? words : words.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
