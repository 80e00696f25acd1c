package org.countrydesk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.countrydesk.document.DocumentLine;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.junit.jupiter.api.Test;

class NewestTest {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void tellsWhatTheFirstEditionHolds() {
        List<HomePage.News> news = Newest.of(List.of(edition(1, 4, 1_200)), List.of(line("a", 1)));
        assertThat(news).hasSize(1);
        assertThat(news.getFirst().changes()).containsExactly("4 documents", "1,200 figures");
        assertThat(news.getFirst().documents()).isEmpty();
    }

    @Test
    void tellsHowALaterEditionDiffersAndWhatCame() {
        List<HomePage.News> news = Newest.of(List.of(edition(2, 5, 1_199), edition(1, 4, 1_200)), List.of(line("b", 2), line("a", 1)));
        assertThat(news.getFirst().changes()).containsExactly("1 document more", "1 figure fewer");
        assertThat(news.getFirst().documents()).extracting(DocumentLine::slug).containsExactly("b");
        assertThat(news).hasSize(2);
    }

    @Test
    void saysWhenTheTallyIsTheSame() {
        List<HomePage.News> news = Newest.of(List.of(edition(2, 4, 9), edition(1, 4, 9)), List.of());
        assertThat(news.getFirst().changes()).hasSize(1).first().asString().contains("as before");
    }

    @Test
    void tellsOfThreeEditionsAtMost() {
        List<Editions.Live> editions = List.of(edition(5, 5, 1), edition(4, 4, 1), edition(3, 3, 1), edition(2, 2, 1), edition(1, 1, 1));
        assertThat(Newest.of(editions, List.of())).extracting(news -> news.edition().number()).containsExactly(5L, 4L, 3L);
    }

    @Test
    void writesNumbersAlikeWhereverTheDeskRuns() {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Newest.of(List.of(edition(1, 4, 1_200)), List.of()).getFirst().changes()).contains("1,200 figures");
        } finally {
            Locale.setDefault(here);
        }
    }

    private static Editions.Live edition(long number, int documents, int figures) {
        return new Editions.Live(number, AT, "", "", new Tally(documents, 0, figures, 0, 0, 0, 0, 0, 0));
    }

    private static DocumentLine line(String slug, long since) {
        return new DocumentLine(slug, slug, "", "", "", 1, 0, 0, 0, since);
    }
}
