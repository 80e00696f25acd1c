package org.countrydesk.answer.word;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.spec.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How the date of a question is read: as the search reads it, see {@code TypedQuerySpecTest}. */
class QuestionDateSpecTest {

    @TestFactory
    Stream<DynamicTest> readsDates() {
        return SpecFile.tests("typed-dates", lines -> lines.lines().map(QuestionDateSpecTest::date).collect(joining("\n")));
    }

    private static String date(String line) {
        Edtf when = Question.read("who was ambassador " + line).map(Question::when).orElse(null);
        return Objects.toString(when, "-");
    }
}
