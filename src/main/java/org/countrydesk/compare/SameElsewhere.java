package org.countrydesk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.document.MarginNote;
import org.countrydesk.document.MarginNotes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes beside a passage where other documents say the same. */
@Component
@Order(200)
class SameElsewhere implements MarginNotes {

    private static final Comparator<NearbyRow> ORDER = Comparator.comparing(NearbyRow::passage)
            .thenComparing(NearbyRow::otherTitle)
            .thenComparing(NearbyRow::other)
            .thenComparing(NearbyRow::identical, Comparator.reverseOrder());

    private final CompareRepository shared;

    SameElsewhere(CompareRepository shared) {
        this.shared = shared;
    }

    @Override
    public Map<Integer, List<MarginNote>> notes(long edition, String document, int from, int to) {
        record Place(int passage, String other) {}
        Map<Place, List<NearbyRow>> byPlace = new HashMap<>();
        Map<Integer, List<MarginNote>> notes = new HashMap<>();
        List<NearbyRow> rows = new ArrayList<>(shared.findNearby(edition, document, from, to));
        rows.sort(ORDER);
        for (NearbyRow row : rows) {
            byPlace.computeIfAbsent(new Place(row.passage(), row.other()), place -> new ArrayList<>()).add(row);
        }
        for (NearbyRow row : rows) {
            List<NearbyRow> same = byPlace.remove(new Place(row.passage(), row.other()));
            if (same != null) {
                boolean all = same.stream().allMatch(NearbyRow::identical);
                notes.computeIfAbsent(row.passage(), passage -> new ArrayList<>())
                        .add(new MarginNote(
                                all ? "Same words in" : "Nearly the same in",
                                row.otherTitle(),
                                "/compare/" + document + "/" + row.other() + "?passage=" + row.passage() + "#p" + row.passage(),
                                ""));
            }
        }
        return notes;
    }
}
