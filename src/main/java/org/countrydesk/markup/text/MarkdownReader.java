package org.countrydesk.markup.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.Findings;
import org.countrydesk.markup.block.PlainTable;
import org.countrydesk.markup.block.ProseBuilder;

/** Reads Markdown: the one class that knows the Markdown library. */
public final class MarkdownReader {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false))
            .build();

    /** How a heading deeper than Markdown knows would start. */
    private static final String TOO_DEEP = "#######";

    private final String text;

    /** Where the Markdown starts in the source: after the front matter. */
    private final int shift;

    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>();

    public MarkdownReader(String text, int shift, Findings findings) {
        this.text = text;
        this.shift = shift;
        this.findings = findings;
    }

    public List<Block> read() {
        children(PARSER.parse(text.substring(shift)), 0);
        return blocks;
    }

    private void children(Node parent, int depth) {
        for (Node node : parent.getChildren()) {
            block(node, depth);
        }
    }

    private void block(Node node, int depth) {
        switch (node) {
            case Heading heading when heading.getParent() instanceof Document ->
                add(new Block.Heading(heading.getLevel(), prose(heading), false, span(heading)));
            case Heading heading -> add(new Block.Paragraph(prose(heading), 1, false, span(heading)));
            case Paragraph paragraph -> paragraph(paragraph);
            case BlockQuote quote -> children(quote, depth);
            case ListBlock list -> {
                for (Node item : list.getChildren()) {
                    item(item, depth);
                }
            }
            case FencedCodeBlock code -> code(code, code.getContentChars());
            case IndentedCodeBlock code -> code(code, code.getContentChars());
            case TableBlock table -> table(table);
            case HtmlBlockBase html -> html(html);
            default -> {
                // link definitions and drawn rules: nothing a reader sees
            }
        }
    }

    private void add(Block.Heading heading) {
        if (!heading.prose().text().isEmpty()) {
            blocks.add(heading);
        }
    }

    private void add(Block.Paragraph paragraph) {
        if (!paragraph.prose().text().isEmpty()) {
            blocks.add(paragraph);
        }
    }

    private void item(Node item, int depth) {
        boolean first = true;
        for (Node child : item.getChildren()) {
            if (first && child instanceof Paragraph paragraph) {
                Prose prose = prose(paragraph);
                if (!prose.text().isEmpty()) {
                    blocks.add(new Block.Item(depth, prose, span(paragraph)));
                }
            } else {
                block(child, child instanceof ListBlock && item instanceof ListItem ? depth + 1 : depth);
            }
            first = false;
        }
    }

    private void paragraph(Paragraph paragraph) {
        SourceSpan span = span(paragraph);
        if (text.startsWith(TOO_DEEP, span.start())) {
            findings.add(Problem.Level.NOTE, span, "Markdown has six levels of headings; the line was kept as a paragraph");
        }
        blocks.addAll(new ParagraphLines(text, span, (start, end) -> prose(paragraph, start, end), findings).read());
    }

    private void code(Node node, BasedSequence content) {
        ProseBuilder builder = new ProseBuilder();
        verbatim(content, builder);
        add(new Block.Paragraph(builder.build(), 1, true, span(node)));
    }

    private void table(TableBlock table) {
        List<Block.Row> rows = new ArrayList<>();
        Prose caption = Prose.verbatim("", 0);
        boolean header = false;
        for (Node part : table.getChildren()) {
            if (part instanceof TableCaption words) {
                caption = prose(words);
            }
            for (Node row : part.getChildren()) {
                if (row instanceof TableRow && !part.getNodeName().equals("TableSeparator")) {
                    List<Prose> cells = new ArrayList<>();
                    row.getChildren().forEach(cell -> {
                        if (cell instanceof TableCell) {
                            cells.add(prose(cell));
                        }
                    });
                    if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                        header |= part instanceof TableHead;
                        rows.add(new Block.Row(cells, span(row)));
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            PlainTable.checkWidths(rows, header, findings);
            blocks.add(new Block.Grid(caption, header, rows, span(table)));
        }
    }

    /** Markup is never prose; where it holds words, they are lost and the report says so. */
    private void html(Node html) {
        String markup = html.getChars().toString();
        String start = markup.stripLeading().toLowerCase(Locale.ROOT);
        boolean hidden = start.startsWith("<script") || start.startsWith("<style") || start.startsWith("<!");
        boolean inside = false;
        for (int i = 0; i < markup.length() && !hidden; i++) {
            char c = markup.charAt(i);
            inside = c == '<' || inside && c != '>';
            if (!inside && Character.isLetterOrDigit(c)) {
                findings.add(Problem.Level.LOST, span(html), "words within HTML markup were left out");
                return;
            }
        }
    }

    private SourceSpan span(Node node) {
        int start = node.getStartOffset() + shift;
        int end = node.getEndOffset() + shift;
        while (end > start && ProseBuilder.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new SourceSpan(start, end);
    }

    private Prose prose(Node node) {
        return prose(node, 0, text.length());
    }

    /** Return the words of the node's parts that start in the stretch of the source. */
    private Prose prose(Node node, int start, int end) {
        ProseBuilder builder = new ProseBuilder();
        inline(node, start, end, builder);
        return builder.length() == 0 ? Prose.verbatim("", node.getStartOffset() + shift) : builder.build();
    }

    private void inline(Node parent, int start, int end, ProseBuilder to) {
        boolean script = false;
        for (Node node : parent.getChildren()) {
            int place = node.getStartOffset() + shift;
            if (place < start || place >= end) {
                continue;
            }
            if (node instanceof HtmlInline tag) {
                String markup = tag.getChars().toString().toLowerCase(Locale.ROOT);
                script = markup.startsWith("<script") || markup.startsWith("<style") || script && !markup.startsWith("</s");
                if (markup.startsWith("<br")) {
                    to.space(node.getStartOffset() + shift);
                }
            } else if (!script) {
                inlineNode(node, to);
            }
        }
    }

    private void inlineNode(Node node, ProseBuilder to) {
        switch (node) {
            case Text words -> unescaped(words.getChars(), to);
            case Code code -> verbatim(code.getText(), to);
            case SoftLineBreak end -> to.space(end.getStartOffset() + shift);
            case HardLineBreak end -> to.space(end.getStartOffset() + shift);
            case HtmlEntity entity -> {
                String meant = entity.getChars().unescape();
                for (int i = 0; i < meant.length(); i++) {
                    to.append(meant.charAt(i), entity.getStartOffset() + shift);
                }
            }
            case HtmlInlineComment comment -> {
                // not shown
            }
            case AutoLink link -> verbatim(link.getText(), to);
            case MailLink link -> verbatim(link.getText(), to);
            case LinkRef mark when mark.getReference().startsWith("^") && mark.isDefined() -> {
                // leads to a note
            }
            case LinkRef link when !link.isDefined() -> undefined(link, to);
            case ImageRef image when !image.isDefined() -> undefined(image, to);
            default -> {
                if (node.hasChildren()) {
                    inline(node, 0, text.length(), to);
                }
            }
        }
    }

    /** A reference nobody defined is words in brackets. */
    private void undefined(RefNode node, ProseBuilder to) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        int start = node.getStartOffset() + shift;
        int end = node.getEndOffset() + shift;
        if (first == null || last == null) {
            to.append(text, start, end);
        } else {
            to.append(text, start, first.getStartOffset() + shift);
            inline(node, 0, text.length(), to);
            to.append(text, last.getEndOffset() + shift, end);
        }
    }

    private void verbatim(BasedSequence words, ProseBuilder to) {
        for (int i = 0; i < words.length(); i++) {
            to.append(words.charAt(i), words.getIndexOffset(i) + shift);
        }
    }

    /** A backslash before a mark makes the mark a plain character and is not shown. */
    private void unescaped(BasedSequence words, ProseBuilder to) {
        for (int i = 0; i < words.length(); i++) {
            boolean escape = words.charAt(i) == '\\' && i + 1 < words.length() && isMark(words.charAt(i + 1));
            i += escape ? 1 : 0;
            to.append(words.charAt(i), words.getIndexOffset(i) + shift);
        }
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
