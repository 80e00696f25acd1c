package org.countrydesk.answer;

import java.io.IOException;
import java.util.stream.Stream;
import org.countrydesk.DeskTest;
import org.countrydesk.search.Answers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class SeedAnswersTest {

    @Autowired
    private Answers answers;

    @TestFactory
    Stream<DynamicTest> answersOnlyWhatIsCertain() throws IOException {
        return AskedQuestions.tests("seeds.tsv", answers);
    }
}
