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

    /** A dotted abbreviation or a number ends a sentence where such a word follows. */
    private static final Pattern AFTER_ABBREVIATION =
            Pattern.compile("(?<=\\b[A-Z]\\.[A-Z]\\.|[\\p{L}\\d,]\\s\\d{1,9}\\.)\\s+(?=" + STARTERS + "\\s)");

    private static final Pattern STARTS = Pattern.compile(STARTERS + "\\b.*+", Pattern.DOTALL);

    /** Abbreviations that a name or a number follows. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:^|.*[\\s(“\"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cdr|Adm|Brig|Sgt|Sen|Rep|Gov|Rev|Hon|St|Messrs|Mme|Mlle|Amb|Pres|Sec|Fr|Sr|Mt|Ft"
                    + "|No|Nos|Art|Arts|Sec|para|paras|vol|Vol|pp?|ch|fig|Fig|cf|vs|ca?|approx|ed|eds|op|nr|Nr|Ref|Tel)\\.",
            Pattern.DOTALL);

    /** Initials of a name: after a capitalized word or another initial. */
    private static final Pattern INITIAL =
            Pattern.compile("(?:^|.*\\s)(?:\\p{Lu}[\\p{Ll}’'-]+|\\p{Lu}\\.)\\s?\\p{Lu}\\.", Pattern.DOTALL);

    private static final int REACH = 40;

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
        String end = text.substring(Math.max(open.start(), open.end() - REACH), open.end());
        String start = text.substring(next.getStart(), Math.min(next.getEnd(), next.getStart() + REACH));
        boolean word = Character.isLetterOrDigit(start.charAt(0));
        return word && (OPEN_END.matcher(end).matches() || INITIAL.matcher(end).matches() && !STARTS.matcher(start).matches());
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
