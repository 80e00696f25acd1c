package org.countrydesk.extract;

import java.util.List;
import org.countrydesk.fact.Place;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Section;

/** A passage cut into sentences: what every extractor reads. */
record PassageText(Passage passage, Section section, List<Sentence> sentences) {

    PassageText {
        sentences = List.copyOf(sentences);
    }

    String text() {
        return passage.text();
    }

    /** Return the sentence that holds the offset; the last one where none does. */
    Sentence sentenceAt(int offset) {
        for (Sentence sentence : sentences) {
            if (offset < sentence.end()) {
                return sentence;
            }
        }
        return sentences.isEmpty() ? new Sentence(0, text().length()) : sentences.getLast();
    }

    /** Return the place of a stretch of the text, within the sentence that holds its start. */
    Place place(int start, int end) {
        Sentence sentence = sentenceAt(start);
        return new Place(
                passage.number(),
                start,
                end,
                Math.min(sentence.start(), start),
                Math.max(sentence.end(), end));
    }
}
