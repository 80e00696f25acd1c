package org.countrydesk.extract.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts English prose into sentences. OpenNLP finds them; it tends to read on after an abbreviation that ends a sentence
 * ({@code … in the U.S. A number of …}), so a stretch is cut again where a dotted abbreviation or a number is followed by a
 * word that only a sentence starts with; and it cuts names after their initials, which are joined again. Errs towards too
 * long sentences.
 */
public final class Sentences {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    /** Words that begin a sentence and no name. */
    private static final String STARTERS =
            "(?:A|An|The|He|She|We|I|You|In|On|At|After|Although|And|As|Because|Before|Both|But|By|During|Each|For|From|However|If|It|Its|His|Her"
                    + "|Many|Moreover|Most|No|Not|Of|Once|Our|Several|Since|Some|Such|Their|Then|There|These|They|This|Those|Thus|To|Two|Three"
                    + "|Under|Until|What|When|Where|Whether|While|Who|With|Within|Without)";

    private static final Pattern STARTS = Pattern.compile(STARTERS + "\\b(?!\\.)");

    /** Abbreviations that a name or a number follows. */
    private static final Set<String> OPEN_ENDS = Set.of(
            ("Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Cdr Adm Brig Sgt Sen Rep Gov Rev Hon St Messrs Mme Mlle Amb Pres Sec Fr Mt Ft"
                            + " No Nos Art Arts para paras vol Vol p pp ch fig Fig cf vs c ca approx ed eds op nr Nr Ref Tel")
                    .split(" "));

    /** Words are shorter, and most addresses of the web. */
    private static final int LONGEST_RUN = 100;

    /** No abbreviation and few names are longer. */
    private static final int REACH = 40;

    private static final int LONGEST_NUMBER = 9;

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
            if (open != null && goesOn(text, open, span)) {
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

    /** Tell a cut in the middle of a number, an abbreviation or a name: "$1.3 | billion", "Mrs. | Roe", "John Q. | Public". */
    private static boolean goesOn(String text, Sentence open, Span next) {
        if (Character.isLowerCase(text.charAt(next.getStart()))) {
            return true;
        }
        int stop = open.end() - 1;
        if (text.charAt(stop) != '.' || !Character.isLetterOrDigit(text.charAt(next.getStart()))) {
            return false;
        }
        int start = tokenStart(text, open.start(), stop);
        if (OPEN_ENDS.contains(text.substring(start, stop))) {
            return true;
        }
        return isInitial(text, start, stop)
                && (start > 0 && text.charAt(start - 1) == '.' || afterName(text, open.start(), start))
                && !STARTS.matcher(text).region(next.getStart(), next.getEnd()).lookingAt();
    }

    private static boolean isInitial(String text, int start, int stop) {
        return stop - start == 1 && Character.isUpperCase(text.charAt(start));
    }

    /** Tell whether a capitalized word or another initial stands before the token. */
    private static boolean afterName(String text, int from, int start) {
        int end = start;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        int before = tokenStart(text, from, end > from && text.charAt(end - 1) == '.' ? end - 1 : end);
        return before < end && end < start && Character.isUpperCase(text.charAt(before));
    }

    /** Return where the run of letters before an offset starts; a full stop parts initials written together. */
    private static int tokenStart(String text, int from, int end) {
        int start = end;
        while (start > from && end - start < REACH && (Character.isLetter(text.charAt(start - 1)) || "'’-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    /** Add the sentence, cut where a dotted abbreviation or a number is followed by a word that only a sentence starts with. */
    private static void addCut(Sentence whole, String text, List<Sentence> sentences) {
        int start = whole.start();
        for (int stop = text.indexOf('.', start); stop >= 0 && stop < whole.end() - 1; stop = text.indexOf('.', stop + 1)) {
            int next = stop + 1;
            while (next < whole.end() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next > stop + 1 && (isAbbreviation(text, start, stop) || isNumber(text, start, stop))
                    && STARTS.matcher(text).region(next, whole.end()).lookingAt()) {
                sentences.add(new Sentence(start, stop + 1));
                start = next;
            }
        }
        sentences.add(new Sentence(start, whole.end()));
    }

    /** {@code U.S.}: two capitals with full stops. */
    private static boolean isAbbreviation(String text, int from, int stop) {
        return stop - from >= 3
                && isCapital(text.charAt(stop - 1))
                && text.charAt(stop - 2) == '.'
                && isCapital(text.charAt(stop - 3))
                && (stop - from == 3 || !Character.isLetterOrDigit(text.charAt(stop - 4)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** {@code Group 2.}: a whole number after a word, no number of a list. */
    private static boolean isNumber(String text, int from, int stop) {
        int start = stop;
        while (start > from && stop - start < LONGEST_NUMBER && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < stop && start - from >= 2 && Character.isWhitespace(text.charAt(start - 1))
                && (Character.isLetterOrDigit(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
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
