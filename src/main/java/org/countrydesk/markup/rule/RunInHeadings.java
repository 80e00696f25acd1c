package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.ProseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Opens a section where a paragraph starts with a short label and a colon ({@code Background: The treaty of…}).
 *
 * <p>One such paragraph may be chance: it takes two in a document, or a label by which reports often name their parts.
 * Labels that come back ({@code Question:}, a speaker's name) part a conversation, not a document. A label stands in one
 * line, and one whose last word comes again within paragraphs ({@code Title:}) is a field of a record.
 */
public final class RunInHeadings {

    private static final Pattern LABEL = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\p{M}'\u2019&/-]{1,30}+(?: [\\p{L}\\p{M}'\u2019&/-]{1,30}+){0,3}+): "
                    + "(?=[\"\u201C\u2018(]?[\\p{Lu}\\p{N}])");

    /** Characters of the last word of a label within a paragraph, at least and at most. */
    private static final int SHORTEST_FIELD = 2;

    private static final int LONGEST_FIELD = 31;

    private static final Pattern BREAK = Pattern.compile("[\\n\\r]|(?i:<br\\b)");
    private static final int SHORTEST_TEXT = 40;

    /** Labels of remarks about the text, and openings of sentences and letters. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:(?:A|An|And|As|At|But|Dear|For|He|I|If|In|It|My|On|Our|She|The|They|This|That|To|We|With)(?: .*)?"
                    + "|Notes?|Sources?|See|See also|Warning|Correction|Corrections|Contact|Updated?|Photo|Image|Caption|Figure"
                    + "|Example"
                    + "|Question|Answer|By|From|To|Date|Subject|Re|Reply|Disclaimer|Quote)",
            Pattern.CASE_INSENSITIVE);

    /** Labels by which reports commonly name their parts. */
    private static final Pattern PART = Pattern.compile(
            "(?:(?:Key|Main|Policy|Program|Programme|Strategic) )?(?:Accomplishments|Achievements|Aims|Background"
                    + "|Challenges|Conclusions?|Context|Findings|Goals|History|Introduction|Methodology|Methods"
                    + "|Objectives|Outlook|Overview|Priorities|Programs|Programmes|Purpose"
                    + "|Recommendations(?: for [\\p{L} ]{2,40})?|Results|Scope|Summary)",
            Pattern.CASE_INSENSITIVE);

    private RunInHeadings() {}

    /** @param text the captured text of the file */
    public static List<Block> mark(List<Block> blocks, String text) {
        Set<String> labels = new HashSet<>();
        Set<String> fields = fields(blocks);
        boolean known = false;
        for (Block block : blocks) {
            Matcher label = label(block, text, fields);
            known |= isBareLabel(block);
            if (label != null) {
                known |= PART.matcher(label.group(1)).matches();
                if (!labels.add(label.group(1))) {
                    return blocks;
                }
            }
        }
        return labels.size() > 1 || known ? split(blocks, text, fields) : blocks;
    }

    /** Return the last words of labels that come again within paragraphs, as those of a register's fields do. */
    private static Set<String> fields(List<Block> blocks) {
        Set<String> once = new HashSet<>();
        Set<String> often = new HashSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.literal() && paragraph.prose().text().indexOf(':') >= 0) {
                Matcher label = LABEL.matcher(paragraph.prose().text());
                for (String field : fields(paragraph.prose().text(), label.lookingAt() ? label.end() : 0)) {
                    if (!once.add(field)) {
                        often.add(field);
                    }
                }
            }
        }
        return often;
    }

    /** Return the words with a capital that stand before a colon and a space. */
    private static List<String> fields(String text, int from) {
        List<String> fields = new ArrayList<>();
        for (int colon = text.indexOf(": ", from); colon >= 0; colon = text.indexOf(": ", colon + 1)) {
            int start = colon;
            int length = 0;
            while (start > from && isOfWord(text.codePointBefore(start))) {
                start = text.offsetByCodePoints(start, -1);
                length++;
            }
            if (length >= SHORTEST_FIELD
                    && length <= LONGEST_FIELD
                    && Character.getType(text.codePointAt(start)) == Character.UPPERCASE_LETTER) {
                fields.add(text.substring(start, colon));
            }
        }
        return fields;
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || "'\u2019&/-".indexOf(c) >= 0;
    }

    private static List<Block> split(List<Block> blocks, String text, Set<String> fields) {
        List<Block> split = new ArrayList<>();
        int level = 1;
        for (Block block : blocks) {
            Matcher label = label(block, text, fields);
            if (isBareLabel(block) && block instanceof Block.Paragraph paragraph) {
                int length = paragraph.prose().text().length() - 1;
                Prose words = ProseBuilder.slice(paragraph.prose(), 0, length);
                split.add(new Block.Heading(level + 1, words, true, paragraph.span()));
            } else if (label != null && block instanceof Block.Paragraph paragraph) {
                Prose words = ProseBuilder.slice(paragraph.prose(), 0, label.end(1));
                Prose rest = ProseBuilder.slice(
                        paragraph.prose(), label.end(), paragraph.prose().text().length());
                split.add(new Block.Heading(level + 1, words, true, words.source(0, label.end(1))));
                SourceSpan span = new SourceSpan(
                        rest.source(0, 1).start(), paragraph.span().end());
                split.add(new Block.Paragraph(rest, paragraph.lines(), false, span));
            } else {
                level = block instanceof Block.Heading heading ? heading.level() : level;
                split.add(block);
            }
        }
        return split;
    }

    /** {@code Accomplishments:} alone in its line, above a list as a rule. */
    private static boolean isBareLabel(Block block) {
        return block instanceof Block.Paragraph paragraph
                && !paragraph.literal()
                && paragraph.prose().text().endsWith(":")
                && paragraph.prose().text().length() < 80
                && PART.matcher(paragraph.prose().text().substring(0, paragraph.prose().text().length() - 1)).matches();
    }

    private static @Nullable Matcher label(Block block, String source, Set<String> fields) {
        if (!(block instanceof Block.Paragraph paragraph) || paragraph.literal()) {
            return null;
        }
        String text = paragraph.prose().text();
        Matcher label = LABEL.matcher(text);
        return label.lookingAt()
                        && text.length() - label.end() >= SHORTEST_TEXT
                        && !REMARK.matcher(label.group(1)).matches()
                        && !fields.contains(label.group(1).substring(label.group(1).lastIndexOf(' ') + 1))
                        && inOneLine(paragraph.prose().source(0, label.end(1)), source)
                ? label
                : null;
    }

    private static boolean inOneLine(SourceSpan label, String source) {
        return !BREAK.matcher(source).region(label.start(), label.end()).find();
    }
}
