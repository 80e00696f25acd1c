package org.countrydesk.markup.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.PrintedLine;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Source;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.PlainTable;
import org.countrydesk.markup.block.ProseBuilder;

/**
 * Joins the lines of printed pages to paragraphs, entries, tables and headings.
 *
 * <p>It goes by the layout: type larger than most opens a section, a gap or a short last line ends a paragraph. Where the
 * layout does not tell, lines are joined, for a sentence torn apart costs more than two paragraphs in one.
 */
public final class PdfReader {

    private static final float LARGER = 1.12f;
    private static final int MOST_HEADING_LINES = 4;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_BOLD_HEADING = 90;

    private static final Pattern ENTRY = Pattern.compile(
            "[\u2022\u25CF\u25AA\u25E6\u2023\u00B7\uF0B7\u2013-][ \t]+(?=\\S)|(?:\\d{1,2}[.)]|\\([a-z0-9]\\))[ \t]+(?=\\S)");
    private static final Pattern COMPOUND = Pattern.compile("(?<![\\p{L}-])\\p{L}{2,20}-\\p{L}{2,20}(?![\\p{L}-])");
    private static final Pattern TORN = Pattern.compile("\\p{L}[-\u00AD\u2010]$");

    private static final Pattern AND = Pattern.compile("(?:and|or|to)\\b");

    private final String text;
    private final List<PrintedLine> lines;
    private final Set<String> compounds = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();

    /** Lines of the block that is being read. */
    private final List<PrintedLine> run = new ArrayList<>();

    private final List<PrintedLine> rows = new ArrayList<>();
    private final float body;
    private final float leading;
    private final Map<Float, Integer> levels;

    /** How far to the right the lines of each page go. */
    private final Map<Integer, Float> widest = new HashMap<>();

    public PdfReader(Source source, List<Furniture> furniture) {
        this.text = source.text();
        this.lines = new PageFurniture(text, furniture).remove(source.lines());
        this.body = most(sizes());
        this.leading = leading();
        this.levels = levels();
        Matcher compound = COMPOUND.matcher(text);
        while (compound.find()) {
            compounds.add(compound.group());
        }
    }

    public List<Block> read() {
        for (PrintedLine line : lines) {
            boolean row = isRow(line);
            if (!row) {
                closeRows();
            }
            if (row) {
                closeRun();
                rows.add(line);
            } else {
                if (!run.isEmpty() && opens(run.getLast(), line)) {
                    closeRun();
                }
                run.add(line);
            }
        }
        closeRun();
        closeRows();
        return blocks;
    }

    private Map<Float, Integer> sizes() {
        Map<Float, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(line.size(), line.end() - line.start(), Integer::sum));
        return sizes;
    }

    private static float most(Map<Float, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** Return how far lines of the body stand apart. */
    private float leading() {
        Map<Float, Integer> steps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = Math.round(2 * (lines.get(i).top() - lines.get(i - 1).top())) / 2f;
            if (step > 0 && lines.get(i).size() == body && lines.get(i - 1).size() == body && step < 3 * body) {
                steps.merge(step, 1, Integer::sum);
            }
        }
        float common = most(steps);
        return common > 0 ? common : body * 1.2f;
    }

    /** Give each size of type larger than the body's a level, the largest the first. */
    private Map<Float, Integer> levels() {
        Map<Float, Integer> larger = new TreeMap<>((a, b) -> Float.compare(b, a));
        lines.stream().filter(line -> line.size() >= body * LARGER).forEach(line -> larger.put(line.size(), 0));
        int level = 0;
        for (Map.Entry<Float, Integer> entry : larger.entrySet()) {
            entry.setValue(Math.min(4, ++level));
        }
        return larger;
    }

    private boolean isLarge(PrintedLine line) {
        return levels.containsKey(line.size());
    }

    private String words(PrintedLine line) {
        return text.substring(line.start(), line.end());
    }

    private boolean isEntry(PrintedLine line) {
        return ENTRY.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    /** A row has words far apart; a mark far from its entry's words does not make one. */
    private boolean isRow(PrintedLine line) {
        return !isLarge(line) && text.indexOf('\t', line.start()) >= 0 && text.indexOf('\t', line.start()) < line.end() && !isEntry(line);
    }

    /** Tell whether the line opens another block than the one before belongs to. */
    private boolean opens(PrintedLine before, PrintedLine line) {
        boolean follows = line.page() == before.page() && line.top() > before.top();
        if (isLarge(before) || isLarge(line)) {
            boolean apart = !follows || line.top() - before.top() > 2.5f * line.size();
            return apart || before.size() != line.size() || run.size() >= MOST_HEADING_LINES;
        }
        boolean weight = before.bold() != line.bold() && (isBoldHeading(before) || line.bold());
        if (isEntry(line) || weight || Math.abs(before.size() - line.size()) > 1) {
            return true;
        }
        boolean ends = ".!?:;\u201D\")".indexOf(text.charAt(before.end() - 1)) >= 0;
        if (!follows) {
            return ends && !Character.isLowerCase(text.charAt(line.start()));
        }
        boolean gap = line.top() - before.top() > 1.35f * leading;
        boolean shortLine = before.right() < widest(before.page()) - 0.15f * (widest(before.page()) - before.left());
        boolean indented = line.left() > before.left() + body * 0.8f && !isEntry(run.getFirst());
        return gap || ends && (shortLine || indented);
    }

    private float widest(int page) {
        if (widest.isEmpty()) {
            lines.stream().filter(line -> line.size() == body).forEach(line -> widest.merge(line.page(), line.right(), Math::max));
        }
        return widest.getOrDefault(page, 0f);
    }

    private boolean isBoldHeading(PrintedLine line) {
        String words = words(line);
        return line.bold() && words.length() <= LONGEST_BOLD_HEADING && ".,;".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private void closeRun() {
        if (run.isEmpty()) {
            return;
        }
        PrintedLine first = run.getFirst();
        Matcher entry = ENTRY.matcher(text).region(first.start(), first.end());
        boolean item = entry.lookingAt();
        Prose prose = joined(item ? entry.end() : first.start());
        int from = run.stream().mapToInt(PrintedLine::start).min().orElse(first.start());
        int to = run.stream().mapToInt(PrintedLine::end).max().orElse(first.end());
        SourceSpan span = new SourceSpan(from, to);
        boolean shortRun = prose.text().length() <= LONGEST_HEADING && run.size() <= MOST_HEADING_LINES;
        if (prose.text().isEmpty()) {
            run.clear();
        } else if (isLarge(first) && shortRun && prose.text().chars().anyMatch(Character::isLetter)) {
            blocks.add(new Block.Heading(levels.getOrDefault(first.size(), 1), prose, false, span));
        } else if (item) {
            blocks.add(new Block.Item(0, prose, span));
        } else if (run.size() == 1 && isBoldHeading(first) && prose.text().chars().anyMatch(Character::isLetter)) {
            blocks.add(new Block.Heading(Math.min(5, levels.size() + 1), prose, false, span));
        } else {
            blocks.add(new Block.Paragraph(prose, run.size(), false, span));
        }
        run.clear();
    }

    /** Join the lines; a word torn apart at a line's end becomes one. */
    private Prose joined(int start) {
        ProseBuilder builder = new ProseBuilder();
        int from = start;
        for (int i = 0; i < run.size(); i++) {
            PrintedLine line = run.get(i);
            boolean torn = i + 1 < run.size() && isTorn(line, run.get(i + 1));
            builder.append(text, from, torn ? line.end() - 1 : line.end());
            if (!torn && !(i + 1 < run.size() && goesOn(line, run.get(i + 1)))) {
                builder.space(line.end());
            }
            from = i + 1 < run.size() ? run.get(i + 1).start() : from;
        }
        return builder.length() == 0 ? Prose.verbatim("", start) : builder.build();
    }

    /** A compound goes on after its hyphen; {@code pre- and post-war} has a space there. */
    private boolean goesOn(PrintedLine line, PrintedLine next) {
        boolean hyphen = TORN.matcher(text).region(Math.max(line.start(), line.end() - 2), line.end()).find();
        return hyphen
                && Character.isLetterOrDigit(text.charAt(next.start()))
                && !AND.matcher(text).region(next.start(), next.end()).lookingAt();
    }

    /** A hyphen stays where the word stands with one elsewhere in the text, or where a capital or a digit follows. */
    private boolean isTorn(PrintedLine line, PrintedLine next) {
        if (!TORN.matcher(text).region(Math.max(line.start(), line.end() - 2), line.end()).find()
                || !Character.isLowerCase(text.charAt(next.start()))
                || AND.matcher(text).region(next.start(), next.end()).lookingAt()) {
            return false;
        }
        int head = line.end() - 1;
        while (head > line.start() && Character.isLetter(text.charAt(head - 1))) {
            head--;
        }
        int tail = next.start();
        while (tail < next.end() && Character.isLetter(text.charAt(tail))) {
            tail++;
        }
        return !compounds.contains(text.substring(head, line.end()) + text.substring(next.start(), tail));
    }

    private void closeRows() {
        if (rows.isEmpty()) {
            return;
        }
        List<Block.Row> cells = rows.stream().map(this::row).toList();
        int width = cells.getFirst().cells().size();
        boolean table = cells.size() > 1 && cells.stream().allMatch(row -> Math.abs(row.cells().size() - width) <= 1);
        if (table) {
            boolean header = !PlainTable.startsWithData(cells);
            blocks.add(new Block.Grid(Prose.verbatim("", 0), header, cells, new SourceSpan(rows.getFirst().start(), rows.getLast().end())));
        } else {
            for (PrintedLine line : rows) {
                SourceSpan span = new SourceSpan(line.start(), line.end());
                blocks.add(new Block.Paragraph(ProseBuilder.of(text, span.start(), span.end()), 1, false, span));
            }
        }
        rows.clear();
    }

    private Block.Row row(PrintedLine line) {
        List<Prose> cells = new ArrayList<>();
        int from = line.start();
        for (int i = from; i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == '\t') {
                cells.add(ProseBuilder.of(text, from, i));
                from = i + 1;
            }
        }
        return new Block.Row(cells, new SourceSpan(line.start(), line.end()));
    }
}
