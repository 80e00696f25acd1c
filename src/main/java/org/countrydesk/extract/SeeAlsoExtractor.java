package org.countrydesk.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.Passage;

/** Finds the entries of see-also lists. */
final class SeeAlsoExtractor {

    private static final Pattern HEADING =
            Pattern.compile("(?:see also|related (?:pages|articles|documents|topics)|further reading)", Pattern.CASE_INSENSITIVE);

    List<Fact.SeeAlso> extract(List<PassageText> passages) {
        return passages.stream()
                .filter(passage -> passage.passage().kind() == Passage.Kind.ITEM)
                .filter(passage -> HEADING.matcher(passage.section().heading().strip()).matches())
                .map(passage -> new Fact.SeeAlso(passage.place(0, passage.text().length()), passage.text()))
                .toList();
    }
}
