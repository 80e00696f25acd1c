package org.countrydesk.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.document.MarginNote;
import org.countrydesk.document.MarginNotes;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts beside a passage who was in post at the dates it states. */
@Component
@Order(1)
class OfficerNotes implements MarginNotes {

    private static final int MOST_NAMED = 2;

    private final Editions editions;
    private final Lines lines;
    private final NoteDates dates;

    OfficerNotes(Editions editions, Lines lines, NoteDates dates) {
        this.editions = editions;
        this.lines = lines;
        this.dates = dates;
    }

    /** A note without its dates. */
    private record Said(String label, String words, String path, String certainty) {}

    @Override
    public Map<Integer, List<MarginNote>> notes(long edition, String document, int from, int to) {
        Editions.Live live = editions.require();
        Map<Integer, Map<Said, Set<String>>> byPassage = new TreeMap<>();
        for (NoteDates.NoteDate date : dates.find(edition, document, from, to)) {
            Lines.Listed officers = lines.of(live).forTitle(date.title());
            if (officers != null && officers.terms().stream().noneMatch(term -> lists(term.document(), term.passage(), document, date))) {
                Edtf when = Edtf.of(date.edtf());
                Said said = said(officers.line().inPost(when, live.day()), when);
                if (said != null) {
                    byPassage.computeIfAbsent(date.passage(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(said, key -> new LinkedHashSet<>())
                            .add(when.words());
                }
            }
        }
        Map<Integer, List<MarginNote>> notes = new TreeMap<>();
        byPassage.forEach((passage, said) -> {
            List<MarginNote> beside = new ArrayList<>();
            said.forEach((note, when) -> beside.add(new MarginNote(
                    note.label(), note.words(), note.path(), note.certainty() + String.join(", ", when))));
            notes.put(passage, List.copyOf(beside));
        });
        return notes;
    }

    /** Beside the very row that lists an officer the note would say nothing new. */
    private static boolean lists(String termDocument, int termPassage, String document, NoteDates.NoteDate date) {
        return termPassage == date.passage() && termDocument.equals(document);
    }

    private static @Nullable Said said(Answer answer, Edtf when) {
        List<String> names = answer.services().stream().map(service -> service.name()).distinct().toList();
        String path = PrintedDate.of(when).inPostPath();
        return switch (answer.kind()) {
            case CERTAIN -> new Said(
                    answer.services().getFirst().role().title() + " then",
                    names.getFirst(),
                    "/ambassadors/" + answer.services().getFirst().slug(),
                    "certain: ");
            case ONE_OF -> new Said(
                    "In post then",
                    names.size() > MOST_NAMED ? "one of " + names.size() + " officers" : String.join(" or ", names),
                    path,
                    names.size() == 1 ? "for some of the time: " : names.size() > MOST_NAMED ? "" : "one of two: ");
            case VACANT -> new Said("In post then", "nobody", path, "vacant: ");
            case UNKNOWN -> null;
        };
    }
}
