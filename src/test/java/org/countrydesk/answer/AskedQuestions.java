package org.countrydesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.search.Answer;
import org.countrydesk.search.Answers;
import org.junit.jupiter.api.DynamicTest;

/** Questions of a file under {@code src/test/resources/answers}: each with what is answered, or a dash. */
final class AskedQuestions {

    private static final Path FOLDER = Path.of("src", "test", "resources", "answers");
    private static final String NONE = "-";

    private AskedQuestions() {}

    static Stream<DynamicTest> tests(String file, Answers answers) throws IOException {
        List<String[]> asked = Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        assertThat(asked).hasSizeGreaterThan(50).allMatch(line -> line.length == 2);
        return asked.stream().map(line -> DynamicTest.dynamicTest(line[0], () -> assertThat(said(answers.find(line[0]))).isEqualTo(line[1])));
    }

    static String said(Optional<Answer> answer) {
        return answer.map(found -> found.statements().stream().map(Answer.Statement::words).collect(Collectors.joining(" / "))).orElse(NONE);
    }
}
