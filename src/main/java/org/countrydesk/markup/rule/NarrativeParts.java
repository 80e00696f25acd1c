package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.ProseBuilder;

/**
 * Puts the standard headings into a country narrative of the Trafficking in Persons Report where its text has lost them.
 *
 * <p>The form is the report's own (United States Department of State, yearly since 2001, one narrative a country): an
 * opening that measures the government against "the minimum standards for the elimination of trafficking", a list of
 * recommendations, then prosecution, protection and prevention, each opened by a sentence that weighs the government's
 * efforts, and a profile opened by "As reported over the past five years". It errs towards no heading: a part is marked
 * once, where its opening sentence stands, and none is where the text has one of the headings itself, be it as a bare line.
 */
public final class NarrativeParts {

    private static final String STANDARDS = "the minimum standards for the elimination of trafficking";
    private static final Pattern FORM = Pattern.compile("\\b(?:does not (?:fully )?|fully )meets? " + STANDARDS);

    private static final String EFFORT =
            "(?:The|In [0-9]{4}, the) (?:[\\p{L}'\u2019-]{1,30} ){0,4}?[Gg]overnment (?:of [\\p{L} ]{2,40} )?"
                    + "(?:(?:slightly|also|significantly|partially|generally) )?(?:increased|maintained|decreased|made"
                    + "|demonstrated|sustained|continued|improved|strengthened|reduced|took|undertook) ";

    private static final String MORE = "(?:[\\p{L}'\u2019,-]{1,30} ){0,6}?";

    private enum Part {
        RECOMMENDATIONS("Prioritized Recommendations", "(?!)"),
        PROSECUTION(
                "Prosecution",
                EFFORT + MORE
                        + "(?:law enforcement (?:efforts|action)|prosecution efforts"
                        + "|efforts to (?:investigate|prosecute))"),
        PROTECTION(
                "Protection",
                EFFORT + MORE
                        + "(?:protection efforts|efforts to (?:identify|protect|assist)"
                        + "|victim (?:protection|identification))"),
        PREVENTION("Prevention", EFFORT + MORE + "(?:prevention efforts|efforts to prevent)"),
        PROFILE("Trafficking Profile", "As reported over the (?:past|last) [\\p{L}\\p{N}]{1,10} years,");

        private final String heading;
        private final Pattern opening;

        Part(String heading, String opening) {
            this.heading = heading;
            this.opening = Pattern.compile(opening);
        }
    }

    /** Words that open statements rather than demands. */
    private static final Set<String> SUBJECTS =
            Set.of("The", "A", "An", "It", "This", "These", "They", "There", "Some", "Many", "Most", "All");

    private NarrativeParts() {}

    public static List<Block> mark(List<Block> blocks) {
        boolean headed = blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && isPart(heading.prose().text()));
        if (headed || !isNarrative(blocks)) {
            return blocks;
        }
        List<Block> bare = headBareLines(blocks);
        return bare.equals(blocks) ? insert(blocks) : bare;
    }

    /** Tell whether a paragraph measures a government as the report does. */
    static boolean isNarrative(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Paragraph paragraph
                && paragraph.prose().text().contains(STANDARDS)
                && FORM.matcher(paragraph.prose().text()).find());
    }

    private static boolean isPart(String words) {
        for (Part part : Part.values()) {
            if (words.equalsIgnoreCase(part.heading)) {
                return true;
            }
        }
        return false;
    }

    /** Make headings of the parts' names that stand alone in a line. */
    private static List<Block> headBareLines(List<Block> blocks) {
        List<Block> headed = new ArrayList<>();
        int level = 1;
        for (Block block : blocks) {
            level = block instanceof Block.Heading heading && !heading.inferred() ? heading.level() : level;
            if (block instanceof Block.Paragraph line && isPart(withoutColon(line.prose().text()))) {
                String words = withoutColon(line.prose().text());
                Prose prose = ProseBuilder.slice(line.prose(), 0, words.length());
                headed.add(new Block.Heading(level + 1, prose, false, line.span()));
            } else {
                headed.add(block);
            }
        }
        return headed;
    }

    private static String withoutColon(String words) {
        return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    private static List<Block> insert(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        Set<Part> done = EnumSet.noneOf(Part.class);
        int level = 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading && !heading.inferred()) {
                level = heading.level();
            }
            for (Part part : Part.values()) {
                if (opens(part, blocks, i) && done.add(part)) {
                    SourceSpan place = new SourceSpan(block.span().start(), block.span().start());
                    Prose words = Prose.verbatim(part.heading, place.start());
                    marked.add(new Block.Heading(level + 1, words, true, place));
                    break;
                }
            }
            marked.add(block);
        }
        return marked;
    }

    private static boolean opens(Part part, List<Block> blocks, int at) {
        return switch (part) {
            case RECOMMENDATIONS -> opensRecommendations(blocks, at);
            case PROSECUTION, PROTECTION, PREVENTION, PROFILE ->
                blocks.get(at) instanceof Block.Paragraph paragraph
                        && part.opening.matcher(paragraph.prose().text()).lookingAt();
        };
    }

    /** The recommendations are a list of whole sentences that demand: three or more, few of which have a subject. */
    private static boolean opensRecommendations(List<Block> blocks, int at) {
        if (at > 0 && blocks.get(at - 1) instanceof Block.Item) {
            return false;
        }
        int entries = 0;
        int demands = 0;
        while (at + entries < blocks.size() && blocks.get(at + entries) instanceof Block.Item item) {
            demands += isDemand(item.prose().text()) ? 1 : 0;
            entries++;
        }
        return entries >= 3 && demands * 3 >= entries * 2;
    }

    private static boolean isDemand(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        return text.length() > 20
                && Character.isUpperCase(text.charAt(0))
                && text.endsWith(".")
                && !SUBJECTS.contains(first);
    }
}
