package org.countrydesk.extract.term;

import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Place;
import org.countrydesk.fact.Role;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A row or an item as written, before its dates are read.
 *
 * @param nameAt where the name starts in the passage's text; 0 where only a heading tells it
 * @param title as written in a field of its own; empty where there is none
 */
record TermEntry(Passage passage, String name, int nameAt, Role role, String country, TermRange dates, String title) {

    TermEntry(Passage passage, String name, int nameAt, Role role, String country, TermRange dates) {
        this(passage, name, nameAt, role, country, dates, "");
    }

    /** Read the dates; what cannot be read is a doubt, and the term is kept without it. An unknown title is a doubt too. */
    Fact.Term toTerm(int order, Reports reports) {
        if (TermPost.unknown(title)) {
            doubt(reports, "no rank is known for the title '%s' of '%s'; kept as %s".formatted(title, name, role.word()));
        }
        @Nullable Edtf start = read(dates.start(), dates.rawStart(), "start", reports);
        @Nullable Edtf end = dates.still() ? null : read(dates.end(), dates.rawEnd(), "end", reports);
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            doubt(
                    reports,
                    "the term of '%s' ends ('%s') before it starts ('%s'); both kept"
                            .formatted(name, dates.rawEnd(), dates.rawStart()));
        }
        Place place = new Place(
                passage.number(), nameAt, Math.min(nameAt + name.length(), passage.text().length()), 0, passage.text().length());
        return new Fact.Term(
                place, name, role, country, start, end, dates.still(), order, dates.rawStart(), dates.rawEnd());
    }

    private @Nullable Edtf read(String words, String raw, String which, Reports reports) {
        if (TermWords.missing(words)) {
            return null;
        }
        return switch (TermDate.read(words)) {
            case Reading.Ok<Edtf> ok -> ok.value();
            case Reading.Bad<Edtf> bad -> {
                String article = which.equals("end") ? "an " : "a ";
                String lacks = article + which;
                doubt(
                        reports, "cannot read date '%s' (%s); term kept without %s".formatted(raw, bad.why(), lacks));
                yield null;
            }
        };
    }

    private void doubt(Reports reports, String text) {
        reports.doubt(passage, 0, passage.text().length(), text);
    }
}
