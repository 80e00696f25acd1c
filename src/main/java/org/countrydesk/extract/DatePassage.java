package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.fact.Place;

/** The date expressions of one passage, in order; some still lack their year. */
record DatePassage(PassageText text, List<DateToken> tokens, List<DateExpression> dates) {

    static DatePassage of(PassageText text) {
        List<DateToken> tokens = DateToken.of(text.text());
        var ranges = new DateRanges(tokens);
        var years = new DateYears(tokens, ranges.reader());
        var months = new DateMonths(tokens, ranges.reader());
        List<DateExpression> dates = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            var date = ranges.at(i)
                    .filter(found -> !found.bareYear() || years.accept(found))
                    .filter(found -> found.hasYear() || months.accept(found));
            if (date.isPresent()) {
                dates.add(date.get());
                i = Math.max(i + 1, date.get().to());
            } else {
                i++;
            }
        }
        return new DatePassage(text, tokens, List.copyOf(dates));
    }

    Place place(DateExpression date) {
        return text.place(tokens.get(date.from()).start(), tokens.get(date.to() - 1).end());
    }

    Sentence sentence(DateExpression date) {
        return text.sentenceAt(tokens.get(date.from()).start());
    }
}
