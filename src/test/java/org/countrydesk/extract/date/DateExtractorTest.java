package org.countrydesk.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentence;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Place;
import org.countrydesk.markup.Passage;
import org.junit.jupiter.api.Test;

class DateExtractorTest {

    private static final List<String> WORDS = List.of(
            "1948", "1950s", "'90s", "75", "31", "30", "1st", "19th", "12/27/2009", "2009-12-27", "1,700,000", "15.7", "May",
            "June", "Feb", "Sept.", "in", "from", "to", "between", "and", "of", "the", "early", "mid", "about", "c.", "century",
            "centuries", "spring", "winter", "fiscal", "year", "FY", "FY06", "Monday", "Act", "law", "present", "people", "every",
            "-", "–", "—", "/", "(", ")", ",", ".", ";", "|", "’", "$", "twenty", "first", "In");

    @Test
    void tellsTheSentenceOfEachDate() {
        String text = "Relations began in 1922. The legation opened on 5 May 1923 in Riga.";
        List<Fact.DatedStatement> dates = extract(text);
        assertThat(dates).extracting(date -> sentence(text, date.place()))
                .containsExactly("Relations began in 1922.", "The legation opened on 5 May 1923 in Riga.");
        assertThat(dates).extracting(Fact.DatedStatement::surface).containsExactly("1922", "5 May 1923");
    }

    @Test
    void skipsHeadersOfTables() {
        PassageText header = DatePassages.passage(1, Passage.Kind.HEADER, "In 1922 | In 1923", List.of());
        PassageText row = DatePassages.passage(2, Passage.Kind.ROW, "Riga | 1923", List.of());
        assertThat(new DateExtractor().extract(List.of(header, row)))
                .extracting(date -> date.place().passage())
                .containsExactly(2);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(new DateExtractor().extract(List.of())).isEmpty();
        assertThat(extract("No date here, nor there.")).isEmpty();
    }

    @Test
    void keepsOrderAndBoundsInAnyText() {
        var random = new Random(1948);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(at -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? " " : ""))
                    .collect(Collectors.joining());
            int last = 0;
            for (Fact.DatedStatement date : extract(text.strip())) {
                Place place = date.place();
                assertThat(place.start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(text.strip().substring(place.start(), place.end())).isEqualTo(date.surface()).isNotBlank();
                last = place.end();
                found++;
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void readsHugePassages() {
        int times = 20_000;
        assertThat(huge("May 5, ", times)).isEmpty();
        assertThat(huge("1st and ", times)).isEmpty();
        assertThat(huge("1948-", times)).hasSizeLessThanOrEqualTo(times);
        assertThat(huge("in May 1948 and June ", times).size()).isEqualTo(2 * times);
    }

    /** Make one passage of one sentence; the sentence model itself is not what is tested here. */
    private static List<Fact.DatedStatement> huge(String words, int times) {
        String text = words.repeat(times).strip();
        PassageText small = DatePassages.passage(1, Passage.Kind.PARAGRAPH, "-", List.of());
        var span = new org.countrydesk.markup.SourceSpan(0, text.length());
        var passage = new Passage(
                1, 0, Passage.Kind.PARAGRAPH, 0, -1, org.countrydesk.markup.Prose.verbatim(text, 0), List.of(), span);
        return new DateExtractor()
                .extract(List.of(new PassageText(passage, small.section(), List.of(new Sentence(0, text.length())))));
    }

    private static List<Fact.DatedStatement> extract(String text) {
        return new DateExtractor()
                .extract(List.of(DatePassages.passage(1, Passage.Kind.PARAGRAPH, text, List.of())));
    }

    private static String sentence(String text, Place place) {
        return text.substring(place.sentenceStart(), place.sentenceEnd());
    }
}
