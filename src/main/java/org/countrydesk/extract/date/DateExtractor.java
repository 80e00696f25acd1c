package org.countrydesk.extract.date;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** A date in figures whose day and month could be either way round, so that only its year was kept. */
    public record Either(Place place, String surface) {}

    /** The dates, and what looked like one. */
    public record Found(List<Fact.DatedStatement> dates, List<Impossible> impossible, List<Either> either) {

        public Found {
            dates = List.copyOf(dates);
            impossible = List.copyOf(impossible);
            either = List.copyOf(either);
        }
    }

    /** Return the dates of a document's passages in the order of reading; table rows of terms are left to others. */
    public List<Fact.DatedStatement> extract(List<PassageText> passages) {
        return find("", passages).dates();
    }

    /** Return the dates of passages that are all there is of a document. */
    public Found find(String title, List<PassageText> passages) {
        return find(title, passages, passages);
    }

    /**
     * Return the dates of a document's passages, and the doubtful ones, each in the order of reading.
     *
     * @param title of the document; empty when it has none
     * @param whole the document with what others have read: it tells whether dates are written with the month first
     */
    public Found find(String title, List<PassageText> passages, List<PassageText> whole) {
        List<PassageText> prose = passages.stream()
                .filter(passage -> passage.passage().kind() != Passage.Kind.HEADER)
                .toList();
        List<DateTokens> tokens = prose.stream().map(DatePassage::tokens).toList();
        Map<PassageText, DateTokens> known = new IdentityHashMap<>();
        for (int i = 0; i < prose.size(); i++) {
            known.put(prose.get(i), tokens.get(i));
        }
        DateNumerals.Order order = DateNumerals.Order.of(whole.stream()
                .map(passage -> Objects.requireNonNullElseGet(known.get(passage), () -> DatePassage.tokens(passage)))
                .toList());
        List<DatePassage> read = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            read.add(DatePassage.of(prose.get(i), tokens.get(i), order));
        }
        var years = new DateContext(title, read);
        List<Fact.DatedStatement> dates = new ArrayList<>();
        List<Impossible> impossible = new ArrayList<>();
        List<Either> either = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            DatePassage passage = read.get(i);
            for (DateExpression date : years.resolve(i)) {
                Place place = passage.place(date);
                String surface = passage.text().text().substring(place.start(), place.end());
                switch (date.read()) {
                    case Reading.Ok<Edtf> ok ->
                        dates.add(new Fact.DatedStatement(place, surface, ok.value(), date.approximate()));
                    case Reading.Bad<Edtf> bad -> impossible.add(new Impossible(place, surface, bad.why()));
                }
                if (date.either()) {
                    either.add(new Either(place, surface));
                }
            }
        }
        return new Found(dates, impossible, either);
    }
}
