package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.Problem;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TermSpecTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return SpecFile.tests("terms", TermSpecTest::run);
    }

    /** Input whose first line starts with {@code #} is Markdown, other input plain text. */
    private static String run(String input) {
        TermDocuments.Found found = TermDocuments.read(input.startsWith("#") ? "a.md" : "a.txt", input);
        List<String> lines = new ArrayList<>();
        for (Fact.Term term : found.terms()) {
            lines.add(String.join(
                    " | ",
                    "term " + term.order(),
                    term.name(),
                    term.role().word(),
                    term.country().isEmpty() ? "no country" : term.country(),
                    term.start() == null ? "?" : term.start().toString(),
                    term.incumbent() ? "incumbent" : term.end() == null ? "?" : term.end().toString()));
        }
        for (Problem problem : found.problems()) {
            lines.add(problem.level() + " " + problem.text());
        }
        return lines.isEmpty() ? "nothing" : String.join("\n", lines);
    }
}
