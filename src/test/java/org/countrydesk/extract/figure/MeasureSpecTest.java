package org.countrydesk.extract.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.extract.Passages;
import org.countrydesk.extract.date.DateExtractor;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeasureSpecTest {

    private final Sentences sentences = new Sentences();

    @TestFactory
    Stream<DynamicTest> wordsMeasuresAsTheExamplesSay() {
        return SpecFile.tests("phrases", this::print);
    }

    private String print(String text) {
        List<PassageText> passages = List.of(Passages.paragraph(text.replace('\n', ' '), sentences));
        return new StatisticExtractor()
                .extract(passages, new DateExtractor().extract(passages)).observations().stream()
                        .map(figure -> figure.surface() + " = " + figure.measure())
                        .collect(Collectors.joining("\n"));
    }
}
