package org.countrydesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.countrydesk.fact.Facts;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.DocumentReader;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceReader;
import org.junit.jupiter.api.Test;

class OutsideNumbersTest {

    private static final String TEXT =
            """
            ---
            title: Report 44
            ---

            # Mining in 1998

            1. Two mines opened.
            2) A third of 5,000 tons.

            ## Ambassadors to Chile

            | Name     | Appointed | Left |
            |----------|-----------|------|
            | Jane Roe | 1961      | 1964 |

            ## Part two

            It had 12 mills [3](https://example.org/77).
            """;

    @Test
    void accountsForEveryNumberOfTheCapturedText() {
        Source source = ((Capture.Captured) new SourceReader(Limits.DEFAULT).read("mines.md", TEXT.getBytes(StandardCharsets.UTF_8))).source();
        BlockTree tree = new DocumentReader(Limits.DEFAULT).read(source);
        Facts facts = new Extractor().extract(source, "Mining", tree);

        List<String> outside = facts.outside().stream().map(each -> each.surface() + " " + each.verdict()).toList();
        assertThat(outside)
                .containsExactly("44 MARKUP", "1998 HEADING", "1 LIST_NUMBER", "2 LIST_NUMBER", "two HEADING", "77 MARKUP");
        assertThat(facts.ledger().stream().filter(each -> each.verdict() == Verdict.TERM).map(each -> each.surface()))
                .containsExactly("1961", "1964");
        TreeSet<Integer> seen = new TreeSet<>();
        facts.outside().forEach(each -> seen.add(each.span().start()));
        facts.ledger().forEach(each -> {
            int passage = each.place().passage() - 1;
            seen.add(tree.passages().get(passage).prose().source(each.place().start(), each.place().end()).start());
        });
        assertThat(Pattern.compile("\\d[\\d,]*|(?i)\\b(?:two|third)\\b").matcher(TEXT).results().map(number -> number.start()))
                .allSatisfy(start -> assertThat(seen).contains(start));
    }
}
