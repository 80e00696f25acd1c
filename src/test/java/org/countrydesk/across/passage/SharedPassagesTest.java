package org.countrydesk.across.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {

    private static final String SALT = "The salt mines of Bochnia were worked for seven centuries before the pumps were stopped.";

    @Test
    void findsTheSameSentenceInTwoDocuments() {
        List<SharedPassage> shared = shared(sentence("mines", 3, SALT), sentence("industry", 8, SALT));

        assertThat(shared).hasSize(1);
        assertThat(shared.getFirst().identical()).isTrue();
        assertThat(shared.getFirst().a().document()).isEqualTo("industry");
        assertThat(shared.getFirst().b().passage()).isEqualTo(3);
    }

    @Test
    void takesOtherWhiteSpaceForTheSame() {
        String spaced = SALT.replace("were worked", "were\n  worked").replace("seven centuries", "seven\u00a0centuries");

        assertThat(shared(sentence("a", 1, SALT), sentence("b", 1, spaced)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.identical()).isTrue());
    }

    @Test
    void findsASentenceOfWhichSomeWordsDiffer() {
        String other = "The famous salt mines of Bochnia were worked for eight centuries before the pumps were stopped.";

        assertThat(shared(sentence("a", 1, SALT), sentence("b", 1, other)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.identical()).isFalse());
    }

    @Test
    void takesOtherPunctuationForNearlyTheSame() {
        assertThat(shared(sentence("a", 1, SALT), sentence("b", 1, SALT.replace("centuries ", "centuries, "))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.identical()).isFalse());
    }

    @Test
    void comparesASentenceWithoutEndAsAWholeOnly() {
        StringBuilder numbers = new StringBuilder("In all");
        for (int i = 0; i < 500; i++) {
            numbers.append(" number").append(i);
        }
        String longest = numbers.append(" were paid.").toString();

        assertThat(shared(sentence("a", 1, longest), sentence("b", 1, longest.replace("number7 ", "other7 ")))).isEmpty();
        assertThat(shared(sentence("a", 1, longest), sentence("b", 1, longest.replace("number7 ", "number7  "))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.identical()).isTrue());
    }

    @Test
    void findsASentenceWithALongInsertion() {
        String longer = "The salt mines of Bochnia, which the crown had leased to merchants of three towns, were worked for seven"
                + " centuries before the pumps were stopped.";

        assertThat(shared(sentence("a", 1, SALT), sentence("b", 1, longer)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.identical()).isFalse());
    }

    @Test
    void leavesUnrelatedSentencesWithACommonPhraseApart() {
        assertThat(shared(
                        sentence("a", 1, "At the end of the year the ministry of health closed four rural clinics."),
                        sentence("b", 1, "At the end of the year the ministry of finance had paid for the new harbour.")))
                .isEmpty();
    }

    @Test
    void leavesShortSentencesAndHeadingsOut() {
        assertThat(shared(
                        sentence("a", 1, "Source not yet printed."),
                        sentence("b", 1, "Source not yet printed."),
                        sentence("a", 2, "Letter from the Minister of Trade to the King"),
                        sentence("b", 2, "Letter from the Minister of Trade to the King")))
                .isEmpty();
    }

    @Test
    void leavesOneDocumentsRepetitionsOut() {
        assertThat(shared(sentence("a", 1, SALT), sentence("a", 9, SALT))).isEmpty();
    }

    @Test
    void givesEverySentenceOnePartnerADocument() {
        List<SharedPassage> shared = shared(
                sentence("a", 1, SALT), sentence("a", 2, SALT),
                sentence("b", 5, SALT), sentence("b", 6, SALT), sentence("b", 7, SALT));

        assertThat(shared).extracting(pair -> pair.a().passage()).containsExactly(1, 2);
        assertThat(shared).extracting(pair -> pair.b().passage()).containsExactly(5, 6);
    }

    @Test
    void leavesOutWhatStandsInTooManyDocuments() {
        List<SentenceText> corpus = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            corpus.add(sentence("doc" + i, 1, "The text printed here is that of the authenticated copy."));
        }
        assertThat(SharedPassages.of(corpus.stream())).isEmpty();
        assertThat(SharedPassages.of(corpus.subList(0, 20).stream())).isNotEmpty();
    }

    @Test
    void joinsAllDocumentsWhereFewSayTheSame() {
        assertThat(shared(copies(5))).hasSize(5 * 4 / 2);
    }

    @Test
    void joinsEachDocumentWithTheNextWhereManySayTheSame() {
        assertThat(shared(copies(6)))
                .extracting(pair -> pair.a().document() + "-" + pair.b().document())
                .containsExactly("doc0-doc1", "doc0-doc5", "doc1-doc2", "doc2-doc3", "doc3-doc4", "doc4-doc5");
    }

    private static SentenceText[] copies(int documents) {
        SentenceText[] copies = new SentenceText[documents];
        java.util.Arrays.setAll(copies, i -> sentence("doc" + i, 1, SALT));
        return copies;
    }

    @Test
    void findsTheSameWhateverTheOrderOfTheDocuments() {
        List<SentenceText> corpus = randomCorpus();
        List<SharedPassage> first = SharedPassages.of(corpus.stream());
        Collections.shuffle(corpus, new Random(3));

        assertThat(first).hasSize(60);
        assertThat(SharedPassages.of(corpus.stream())).isEqualTo(first);
    }

    @Test
    void copesWithOneWordRepeatedWithoutEnd() {
        String monotone = "la ".repeat(200_000) + ".";

        assertThat(shared(sentence("a", 1, monotone), sentence("b", 1, monotone + " la."))).isEmpty();
        assertThat(shared(sentence("a", 1, ""), sentence("b", 1, " . "))).isEmpty();
    }

    /** 200 documents of random words; sentence n of document n stands also in document n + 100, with one word changed. */
    private static List<SentenceText> randomCorpus() {
        Random random = new Random(7);
        List<SentenceText> corpus = new ArrayList<>();
        for (int document = 0; document < 200; document++) {
            for (int passage = 1; passage <= 20; passage++) {
                corpus.add(sentence("doc%03d".formatted(document), passage, words(random)));
            }
        }
        for (int i = 0; i < 60; i++) {
            SentenceText original = corpus.get(i * 20 + 4);
            String changed = original.text().replaceFirst("^\\w+ ", "Changed ");
            corpus.add(sentence("doc%03d".formatted(i + 100), 21, changed));
        }
        return corpus;
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("word").append(random.nextInt(3_000)).append(' ');
        }
        return text.append("end.").toString();
    }

    private static SentenceText sentence(String document, int passage, String text) {
        return new SentenceText(document, passage, 0, text.length(), text);
    }

    private static List<SharedPassage> shared(SentenceText... sentences) {
        return SharedPassages.of(java.util.Arrays.stream(sentences));
    }
}
