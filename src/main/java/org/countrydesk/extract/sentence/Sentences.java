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

    /** Words are shorter, and most addresses of the web. */
    private static final int LONGEST_RUN = 100;

    private static final String ENDS = ".!?";

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

    /** Cut a text into sentences, in time linear in its length. */
    public List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Sentence open = null;
        for (Span span : new SentenceDetectorME(model).sentPosDetect(withoutLongRuns(text))) {
            if (open != null && Character.isLowerCase(text.charAt(span.getStart()))) {
                // Cut in the middle of a number or an abbreviation: "$1.3 | billion".
                open = new Sentence(open.start(), span.getEnd());
            } else {
                if (open != null) {
                    addCut(open, text, sentences);
                }
                open = new Sentence(span.getStart(), span.getEnd());
            }
        }
        if (open != null) {
            addCut(open, text, sentences);
        }
        return sentences;
    }

    private static void addCut(Sentence whole, String text, List<Sentence> sentences) {
        int start = whole.start();
        var cuts = AFTER_ABBREVIATION.matcher(text).region(start, whole.end());
        cuts.useTransparentBounds(true);
        while (cuts.find()) {
            sentences.add(new Sentence(start, cuts.start()));
            start = cuts.end();
        }
        sentences.add(new Sentence(start, whole.end()));
    }

    /**
     * Return the text with the full stops inside very long runs without a space written over, at the same length: the model reads
     * the whole run again at each of them, and no sentence ends there.
     */
    private static String withoutLongRuns(String text) {
        StringBuilder masked = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                continue;
            }
            if (i - start > LONGEST_RUN) {
                masked = masked == null ? new StringBuilder(text) : masked;
                for (int k = start; k < i - 1; k++) {
                    if (ENDS.indexOf(text.charAt(k)) >= 0) {
                        masked.setCharAt(k, '-');
                    }
                }
            }
            start = i + 1;
        }
        return masked == null ? text : masked.toString();
    }
}
