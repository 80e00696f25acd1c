package org.countrydesk.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static List<TopicPage.InDocument> naming(int documents, long mentions) {
        return IntStream.range(0, documents)
                .mapToObj(i -> new TopicPage.InDocument(i, "d" + i, "Document " + i, mentions))
                .toList();
    }

    @Test
    void takesAllDocumentsWhereTheyAreFew() {
        assertThat(Company.first(naming(100, 4))).hasSize(100);
    }

    @Test
    void takesDocumentsUntilTheyNameTheTopicOftenEnough() {
        assertThat(Company.first(naming(30_000, 7))).hasSize(72);
        assertThat(Company.first(naming(30_000, 100_000))).hasSize(1);
        assertThat(Company.first(List.of())).isEmpty();
    }
}
