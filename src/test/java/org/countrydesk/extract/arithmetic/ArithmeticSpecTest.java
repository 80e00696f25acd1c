package org.countrydesk.extract.arithmetic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.extract.Passages;
import org.countrydesk.extract.date.DateExtractor;
import org.countrydesk.extract.figure.StatisticExtractor;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.fact.Fact;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArithmeticSpecTest {

    private final Sentences sentences = new Sentences();

    @TestFactory
    Stream<DynamicTest> reckonsAsTheExamplesSay() {
        return SpecFile.tests("arithmetic", this::print);
    }

    private String print(String text) {
        List<PassageText> passages = List.of(Passages.paragraph(text.replace('\n', ' '), sentences));
        List<Fact.Observation> figures =
                new StatisticExtractor().extract(passages, new DateExtractor().extract(passages)).observations();
        return new ArithmeticChecker()
                .check(passages, figures).stream().map(each -> line(each, figures)).collect(Collectors.joining("\n"));
    }

    private static String line(Fact.Arithmetic each, List<Fact.Observation> figures) {
        String of = each.figures().stream()
                .map(number -> figures.get(number - 1).value().toPlainString())
                .collect(Collectors.joining(", "));
        String agrees = each.agrees() == null ? "nothing to compare with" : each.agrees() ? "agrees" : "disagrees";
        return each.kind() + " of " + of + ": computed " + each.computed().toPlainString() + ", " + agrees;
    }
}
