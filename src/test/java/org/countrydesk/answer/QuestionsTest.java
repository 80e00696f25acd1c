package org.countrydesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.countrydesk.search.Answer;
import org.countrydesk.search.Answers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A desk of invented documents, full of what may mislead. */
@DeskTest
@TestPropertySource(properties = "desk.seeds=src/test/resources/desk/questions")
class QuestionsTest {

    @Autowired
    private Answers answers;

    @Autowired
    private Pages pages;

    @TestFactory
    Stream<DynamicTest> answersOnlyWhatIsCertain() throws IOException {
        return AskedQuestions.tests("questions.tsv", answers);
    }

    @Test
    void showsTheAnswerAboveTheHitsWithItsSources() throws Exception {
        Document page = pages.page("/search?q=how%20many%20refugees%20were%20resettled%20in%201994");
        assertThat(page.select("main .answer .answer-words").eachText()).containsExactly("Refugees resettled, 1994: more than 700 refugees.");
        assertThat(page.select(".answer .answer-link a").attr("href")).startsWith("/statistics/");
        assertThat(page.select(".answer-sources q mark").eachText()).hasSize(2).allMatch(words -> words.contains("700"));
        assertThat(page.select(".answer-sources a").eachAttr("href")).hasSize(2).allMatch(path -> path.matches("/documents/[^/#]+#p\\d+"));
        List<String> order = page.select("main .answer, main .hits").eachAttr("class");
        assertThat(order).containsExactly("answer", "hits");
        for (String path : page.select(".answer a").eachAttr("href")) {
            assertThat(pages.get(path.replaceFirst("#.*", "")).getStatus()).as(path).isEqualTo(200);
        }
    }

    @Test
    void answersTheQuestionThatWasSearched() throws Exception {
        assertThat(pages.json("/search.json?q=who%20was%20ambasador%20in%201964").at("/answer/statements/0/words").asString())
                .isEqualTo("Lee E. Fox was ambassador to Peru in 1964.");
        assertThat(pages.page("/search?q=who%20was%20ambasador%20in%201964").select(".answer")).hasSize(1);
    }

    @Test
    void findsWhoIsStillInPost() throws Exception {
        for (String search : List.of("ambassador%202025", "ambassador%20june%202025", "ambassador&type=ambassador&decade=2020", "type:officer&decade=2020")) {
            assertThat(pages.json("/search.json?q=" + search).get("items").findValuesAsString("title")).as(search).anyMatch(title -> title.startsWith("Pat M. Hill"));
        }
    }

    @Test
    void answersOnTheFirstPageWithoutFiltersAlone() throws Exception {
        String question = "/search?q=ambassador%201964";
        assertThat(pages.page(question).select(".answer")).hasSize(1);
        assertThat(pages.page(question + "&page=2").select(".answer")).isEmpty();
        assertThat(pages.page(question + "&type=passage").select(".answer")).isEmpty();
        assertThat(pages.page(question + "&from=1950").select(".answer")).isEmpty();
        assertThat(pages.page("/search?q=harbour").select(".answer")).isEmpty();
    }

    @Test
    void givesTheAnswerAsData() throws Exception {
        JsonNode answer = pages.json("/search.json?q=who%20was%20envoy%20in%201951").get("answer");
        assertThat(answer.propertyNames()).containsExactly("kind", "statements", "sources");
        assertThat(answer.get("kind").asString()).isEqualTo("in-post");
        JsonNode statement = answer.get("statements").get(0);
        assertThat(statement.propertyNames()).containsExactly("words", "detail", "path", "link");
        assertThat(statement.get("path").asString()).isEqualTo("/ambassadors/on/1951");
        JsonNode source = answer.get("sources").get(0);
        assertThat(source.propertyNames()).containsExactly("quote", "mark", "title", "path");
        assertThat(source.get("quote").asString()).contains("Ana B. Roe", "March 2, 1950");
        assertThat(pages.json("/search.json?q=harbour").get("answer").isNull()).isTrue();
    }

    @Test
    void takesPartOfTheAnswerFromEachDocument() {
        Answer answer = answers.find("when was the harbour treaty signed").orElseThrow();
        assertThat(answer.sources()).extracting(Answer.Source::title).containsExactlyInAnyOrder("Economy of Peru", "Peru–United States relations");
        assertThat(answer.statements().getFirst().detail()).isEqualTo("2 documents state the same date.");
    }

    @Test
    void isCalmWhateverIsTyped() {
        List<String> parts = List.of(
                "who", "was", "ambassador", "to", "Peru", "in", "1964", "1958", "'s", "when", "how many", "how long", "?", "Fox", "Lee", "before", "after",
                "\u0000", "’", "..", "-", "%", "𝒜", "ß", "İ", "٣", "31 february", "99999999999", "1,2,3", "a.b.c.", "<b>", "&", "'", "the", "of", "-f1", "did",
                "succeeded", "charge d", "head of", "fiscal year", "century", "19th", "()", "{}", "é", "e\u0301", " ");
        Random random = new Random(7);
        Set<String> said = new TreeSet<>();
        for (int i = 0; i < 4_000; i++) {
            StringBuilder question = new StringBuilder();
            for (int words = random.nextInt(9); words >= 0; words--) {
                question.append(parts.get(random.nextInt(parts.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            }
            assertThatCode(() -> said.add(AskedQuestions.said(answers.find(question.toString())))).as(question.toString()).doesNotThrowAnyException();
        }
        assertThat(said).as("some of them are questions").hasSizeGreaterThan(3);
        assertThat(answers.find("who was ambassador in 1964 ".repeat(400))).isEmpty();
    }
}
