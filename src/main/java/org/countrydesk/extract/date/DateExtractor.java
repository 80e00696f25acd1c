package org.countrydesk.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Place;
import org.countrydesk.markup.Passage;

/** Finds dated statements in prose. */
public final class DateExtractor {

    /** A date that no calendar has, e.g. {@code 31 June 2018}, and the reason. */
    public record Impossible(Place place, String surface, String why) {}

    /** The dates, and what looked like one. */
    public record Found(List<Fact.DatedStatement> dates, List<Impossible> impossible) {

        public Found {
            dates = List.copyOf(dates);
            impossible = List.copyOf(impossible);
        }
    }

    /** Return the dates of a document's passages in the order of reading; table rows of terms are left to others. */
    public List<Fact.DatedStatement> extract(List<PassageText> passages) {
        return find(passages).dates();
    }

    /** Return the dates of a document's passages, and the impossible ones, each in the order of reading. */
    public Found find(List<PassageText> passages) {
        List<DatePassage> read = new ArrayList<>();
        for (PassageText passage : passages) {
            if (passage.passage().kind() != Passage.Kind.HEADER) {
                read.add(DatePassage.of(passage));
            }
        }
        var years = new DateContext(read);
        List<Fact.DatedStatement> dates = new ArrayList<>();
        List<Impossible> impossible = new ArrayList<>();
        for (int passage = 0; passage < read.size(); passage++) {
            for (DateExpression date : years.resolve(passage)) {
                add(read.get(passage), date, dates, impossible);
            }
        }
        return new Found(dates, impossible);
    }

    private static void add(
            DatePassage passage,
            DateExpression date,
            List<Fact.DatedStatement> dates,
            List<Impossible> impossible) {
        Place place = passage.place(date);
        String surface = passage.text().text().substring(place.start(), place.end());
        switch (date.read()) {
            case Reading.Ok<Edtf> ok ->
                dates.add(new Fact.DatedStatement(place, surface, ok.value(), date.approximate()));
            case Reading.Bad<Edtf> bad -> impossible.add(new Impossible(place, surface, bad.why()));
        }
    }
}
