package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.ProseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Takes out the words a site puts around its documents: the banner of official sites, cookie notices, navigation, an
 * infobox of which only keys are left.
 *
 * <p>It errs towards keeping: a block goes only where all its words are known, or where the banner's fixed sentences stand
 * glued to its head or tail; what is left of such a block stays.
 */
public final class Banners {

    private static final String BANNER = "banner of an official site";

    /** Sentences that stand nowhere but in the banner. */
    private static final List<Pattern> CERTAIN = patterns(
            "Here['\u2019]s how (?:you|we) know\\b[.:]?",
            "Secure \\.(?:gov|mil) websites use HTTPS[.]?",
            "A lock \\([^)]{0,60}\\) or https:// means you['\u2019]ve safely connected to the \\.(?:gov|mil) website[.]?",
            "The \\.gov means it['\u2019]s official[.]",
            "Federal government websites (?:often|always) (?:end in|use a) \\.gov or \\.mil(?: domain)?[.]",
            "Before sharing sensitive information,? make sure you['\u2019]re on a federal government site[.]",
            "The (?:site is secure[.] The )?https:// ensures that you are connecting to the official website and that any"
                    + " information you provide is encrypted and transmitted securely[.]",
            "Share sensitive information only on official, secure websites[.]?",
            "A \\.(?:gov|mil) website belongs to an official [\\p{L} ,]{1,80}?"
                    + "(?:[.]|$|(?= (?:Secure \\.|A lock \\(|Share )))");

    /** Words a document might use as well. */
    private static final List<Pattern> POSSIBLE = patterns(
            "An official website of the [\\p{L} .'\u2019-]{3,80}?"
                    + "(?= ?(?:Here['\u2019]s how|Official websites use|$))",
            "Official websites use \\.(?:gov|mil)\\b[.]?",
            "(?:Skip|Jump) to (?:the )?(?:main )?(?:content|navigation|search)\\b",
            "(?:Share|Print|Email|Bookmark|Cite) this page\\b",
            "(?:Back to|Return to) (?:the )?top\\b",
            "(?:Toggle|Main|Site) (?:navigation|menu)\\b",
            "(?:Open|Close|Show|Hide) (?:the )?menu\\b");

    private static final Pattern GLUED = Pattern.compile(
            "An official website of the |Official websites use \\.|A \\.(?:gov|mil) website belongs"
                    + "|Here['\u2019]s how you know");

    private static final int LONGEST_BANNER = 700;

    private static final Pattern COOKIES = Pattern.compile(
            "(?:we|th(?:is|e) (?:web ?)?site|our (?:web ?)?site) (?:also )?uses? [\\p{L} ,]{0,40}cookies\\b"
                    + "|(?:accept|reject|manage) (?:all |additional |optional )?cookies\\b"
                    + "|cookie (?:settings|preferences|notice)\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code Home > Countries > Chad}, from its first part on. */
    private static final Pattern TRAIL =
            Pattern.compile("(?:You are here: )?Home(?: [>\u00BB\u203A/] [\\p{L}\\p{N} ,&'\u2019-]{1,60}){1,8}");

    private static final Pattern INFOBOX = Pattern.compile("Infobox(?: [\\p{L} ]{1,30})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]{0,40}:(?: .{0,200})?");

    private final List<Furniture> furniture;

    public Banners(List<Furniture> furniture) {
        this.furniture = furniture;
    }

    /** Return the blocks without furniture, which goes to the list given. */
    public List<Block> remove(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int stub = infoboxEnd(blocks, i);
            if (stub > i) {
                infobox(blocks.subList(i, stub));
                i = stub - 1;
            } else if (block instanceof Block.Paragraph paragraph && !paragraph.literal()) {
                keepRest(paragraph, kept);
            } else if (!(block instanceof Block.Item item) || !isFurniture(item.prose(), item.span())) {
                kept.add(block);
            }
        }
        return kept;
    }

    private void keepRest(Block.Paragraph paragraph, List<Block> kept) {
        if (isFurniture(paragraph.prose(), paragraph.span())) {
            return;
        }
        Prose prose = paragraph.prose();
        int length = prose.text().length();
        int head = head(prose.text());
        int tail = tail(prose.text(), head);
        if (head > 0) {
            add(ProseBuilder.slice(prose, 0, head), BANNER);
        }
        if (tail < length) {
            add(ProseBuilder.slice(prose, tail, length), BANNER);
        }
        if (head == 0 && tail == length) {
            kept.add(paragraph);
        } else {
            Prose rest = ProseBuilder.slice(prose, head, tail);
            SourceSpan span = rest.source(0, rest.text().length());
            kept.add(new Block.Paragraph(rest, paragraph.lines(), false, span));
        }
    }

    private boolean isFurniture(Prose prose, SourceSpan span) {
        String why = why(prose.text());
        if (why != null) {
            furniture.add(new Furniture(span, prose.text(), why));
        }
        return why != null;
    }

    private static @Nullable String why(String text) {
        if (text.length() > LONGEST_BANNER) {
            return null;
        }
        if (known(text, 0) == text.length()) {
            return CERTAIN.stream().anyMatch(pattern -> pattern.matcher(text).find())
                            || text.startsWith("An official") || text.startsWith("Official")
                    ? BANNER
                    : "navigation of the site";
        }
        if (TRAIL.matcher(text).matches()) {
            return "navigation of the site";
        }
        return text.length() < 400 && COOKIES.matcher(text).lookingAt() ? "cookie notice" : null;
    }

    /** Return where the run of known words that starts at the offset ends. */
    private static int known(String text, int from) {
        int end = from;
        for (int next = from; next >= 0; ) {
            end = next;
            next = Math.max(match(CERTAIN, text, end), match(POSSIBLE, text, end));
        }
        return end;
    }

    /** Return where the banner at the head of a longer block ends: after its last certain sentence. */
    private static int head(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_BANNER));
        int certain = 0;
        for (int next = 0; next >= 0; ) {
            int sure = match(CERTAIN, start, next);
            certain = sure >= 0 ? sure : certain;
            next = sure >= 0 ? sure : match(POSSIBLE, start, next);
        }
        return certain;
    }

    /** Return where the banner at the tail of a longer block starts; the length where there is none. */
    private static int tail(String text, int from) {
        Matcher matcher = GLUED.matcher(text);
        int start = Math.max(from, text.length() - LONGEST_BANNER);
        if (text.indexOf("website", start) < 0 && text.indexOf("how you know", start) < 0) {
            return text.length();
        }
        matcher.region(start, text.length());
        while (matcher.find()) {
            if (known(text, matcher.start()) == text.length()) {
                return matcher.start();
            }
        }
        return text.length();
    }

    private static int match(List<Pattern> patterns, String text, int from) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text).region(from, text.length());
            if (matcher.lookingAt()) {
                int end = matcher.end();
                return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
            }
        }
        return -1;
    }

    /** Return where the entries of the infobox that starts at the block end; its own number where none does. */
    private static int infoboxEnd(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Paragraph head)
                || head.lines() > 1
                || !INFOBOX.matcher(head.prose().text()).matches()) {
            return at;
        }
        int end = at + 1;
        while (end < blocks.size()
                && blocks.get(end) instanceof Block.Item item
                && KEY.matcher(item.prose().text()).matches()) {
            end++;
        }
        boolean listGoesOn = end < blocks.size() && blocks.get(end) instanceof Block.Item;
        return listGoesOn ? at : end;
    }

    private void infobox(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            String words = block instanceof Block.Item item
                    ? "; " + item.prose().text()
                    : ((Block.Paragraph) block).prose().text();
            text.append(words);
        }
        SourceSpan span =
                new SourceSpan(blocks.getFirst().span().start(), blocks.getLast().span().end());
        furniture.add(new Furniture(span, text.toString(), "infobox of which only keys are left"));
    }

    private void add(Prose prose, String why) {
        furniture.add(new Furniture(prose.source(0, prose.text().length()), prose.text(), why));
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
