package org.countrydesk.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.topic.TopicAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresOfTopicTest {

    private final StatisticQueries statistics = mock(StatisticQueries.class);
    private final Editions.Live edition = new Editions.Live(1, Instant.EPOCH, "", "", new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1      | 1 in a passage that names it
            2      | 2 in passages that name it
            14770  | 14,770 in passages that name it
            """)
    void tellsHowManyFiguresThereAre(long count, String words) {
        when(statistics.count(any(), anyLong())).thenReturn(count);
        assertThat(new FiguresOfTopic(statistics).about("copper", edition)).extracting(TopicAside.Line::words).containsExactly(words);
    }

    @Test
    void leadsNowhereWhereThereAreNone() {
        assertThat(new FiguresOfTopic(statistics).about("copper", edition)).isEmpty();
    }
}
