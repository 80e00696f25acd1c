package org.countrydesk.extract.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts English prose into sentences. OpenNLP finds them; it tends to read on after an abbreviation that ends a sentence
 * ({@code … in the U.S. A number of …}), so a stretch is cut again where a dotted abbreviation is followed by a word
 * that only a sentence starts with. Errs towards too long sentences.
 */
public final class Sentences {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final Pattern AFTER_ABBREVIATION = Pattern.compile(
            "(?<=\\b[A-Z]\\.[A-Z]\\.)\\s+(?=(?:A|An|The|In|On|At|After|Although|As|But|By|For|From|However|It|Its|Of|Since"
                    + "|There|These|They|This|Those|Under|When|While|With)\\s)");

    private final SentenceModel model;

    public Sentences() {
        try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the sentence model " + MODEL + " is not on the class path");
            }
            model = new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : new SentenceDetectorME(model).sentPosDetect(text)) {
            int start = span.getStart();
            if (!sentences.isEmpty() && Character.isLowerCase(text.charAt(start))) {
                // Cut in the middle of a number or an abbreviation: "$1.3 | billion".
                start = sentences.removeLast().start();
            }
            var cuts = AFTER_ABBREVIATION.matcher(text).region(start, span.getEnd());
            cuts.useTransparentBounds(true);
            while (cuts.find()) {
                sentences.add(new Sentence(start, cuts.start()));
                start = cuts.end();
            }
            sentences.add(new Sentence(start, span.getEnd()));
        }
        return sentences;
    }
}
