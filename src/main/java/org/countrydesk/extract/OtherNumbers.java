package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.extract.number.NumberReader;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.term.TermExtractor.Claim;
import org.countrydesk.fact.LedgerEntry;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.countrydesk.fact.OutsideNumber;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceSpan;

/** Accounts for the numbers that no reader of figures sees: in rows of officers, headings, furniture, list marks and markup. */
final class OtherNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,]\\d++)*+|(?<![\\p{L}\\d])\\p{L}{3,9}+(?!\\p{L})");

    /** Markup of these files is hidden from a reader as a whole: scripts, addresses, sizes. It is not listed. */
    private static final List<String> MARKED_UP = List.of("text/html", "text/x-wiki");

    private OtherNumbers() {}

    /** Account for the numbers in what tells of terms. */
    static List<LedgerEntry> ofTerms(List<PassageText> passages, Collection<Claim> claims) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Claim claim : claims) {
            PassageText passage = passages.get(claim.passage() - 1);
            Matcher numbers = NUMBER.matcher(passage.text()).region(claim.from(), claim.to());
            while (numbers.find()) {
                if (isNumber(numbers.group())) {
                    entries.add(new LedgerEntry(passage.place(numbers.start(), numbers.end()), numbers.group(), Verdict.TERM, ""));
                }
            }
        }
        return entries;
    }

    /** Return the two lists as one, in the order of the text. */
    static List<LedgerEntry> merged(List<LedgerEntry> one, List<LedgerEntry> other) {
        List<LedgerEntry> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(Comparator.comparingInt((LedgerEntry entry) -> entry.place().passage())
                .thenComparingInt(entry -> entry.place().start()));
        return all;
    }

    /** Account for the numbers of the captured text that are in no passage. */
    static List<OutsideNumber> outside(Source source, BlockTree tree) {
        List<SourceSpan> passages = covered(tree);
        List<SourceSpan> furniture = sorted(tree.furniture().stream().map(Furniture::span).toList());
        List<SourceSpan> headings = sorted(tree.sections().stream().map(Section::span).toList());
        List<OutsideNumber> numbers = new ArrayList<>();
        int inPassages = 0;
        int inFurniture = 0;
        int inHeadings = 0;
        String text = source.text();
        Matcher all = NUMBER.matcher(text);
        for (boolean more = all.find(); more; ) {
            inPassages = next(passages, inPassages, all.start());
            if (holds(passages, inPassages, all.start())) {
                more = all.find(afterWord(text, Math.max(all.end(), passages.get(inPassages).end())));
                continue;
            }
            if (!isNumber(all.group())) {
                more = all.find();
                continue;
            }
            inFurniture = next(furniture, inFurniture, all.start());
            inHeadings = next(headings, inHeadings, all.start());
            Verdict verdict = holds(furniture, inFurniture, all.start())
                    ? Verdict.FURNITURE
                    : holds(headings, inHeadings, all.start())
                            ? Verdict.HEADING
                            : isListNumber(text, all.start(), all.end()) ? Verdict.LIST_NUMBER : Verdict.MARKUP;
            if (verdict != Verdict.MARKUP || !MARKED_UP.contains(source.mediaType())) {
                numbers.add(new OutsideNumber(new SourceSpan(all.start(), all.end()), all.group(), verdict, ""));
            }
            more = all.find();
        }
        return numbers;
    }

    /** Return the offset, or where the number or word ends that it lies in. */
    private static int afterWord(String text, int offset) {
        int at = offset;
        while (at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NumberReader.numberWord(word.toLowerCase(Locale.ROOT));
    }

    /** Tell the number before an item: at the start of its line, before a full stop or a bracket. */
    private static boolean isListNumber(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && start - before < 20 && " \t(#*>-".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return (before < 0 || text.charAt(before) == '\n') && end < text.length() && ".):".indexOf(text.charAt(end)) >= 0;
    }

    /** Return the stretches of the source that passages show, sorted. */
    private static List<SourceSpan> covered(BlockTree tree) {
        List<SourceSpan> spans = new ArrayList<>();
        for (Passage passage : tree.passages()) {
            List<Prose.Piece> pieces = passage.prose().pieces();
            for (int i = 0; i < pieces.size(); i++) {
                int end = i + 1 < pieces.size() ? pieces.get(i + 1).textStart() : passage.text().length();
                int start = pieces.get(i).sourceStart();
                spans.add(new SourceSpan(start, start + Math.max(0, end - pieces.get(i).textStart())));
            }
        }
        return sorted(spans);
    }

    private static List<SourceSpan> sorted(List<SourceSpan> spans) {
        return spans.stream()
                .filter(span -> span.end() > span.start())
                .sorted(Comparator.comparingInt(SourceSpan::start).thenComparingInt(SourceSpan::end))
                .toList();
    }

    /** Skip the stretches that end at or before an offset. */
    private static int next(List<SourceSpan> spans, int from, int offset) {
        int at = from;
        while (at < spans.size() && spans.get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    private static boolean holds(List<SourceSpan> spans, int at, int offset) {
        return at < spans.size() && spans.get(at).start() <= offset;
    }
}
