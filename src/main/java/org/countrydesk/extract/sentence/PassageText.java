package org.countrydesk.extract.sentence;

import java.util.List;
import org.countrydesk.fact.Place;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Section;

/** A passage cut into sentences: what every extractor reads. */
public record PassageText(Passage passage, Section section, List<Sentence> sentences) {

    public PassageText {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return passage.text();
    }

    /** Return the sentence that holds the offset; the last one where none does. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < sentences.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.isEmpty() ? new Sentence(0, text().length()) : sentences.get(low);
    }

    /** Return the place of a stretch of the text, within the sentence that holds its start. */
    public Place place(int start, int end) {
        Sentence sentence = sentenceAt(start);
        return new Place(
                passage.number(),
                start,
                end,
                Math.min(sentence.start(), start),
                Math.max(sentence.end(), end));
    }
}
