package org.countrydesk.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The second of two passes over MediaWiki markup: links become their words, templates what {@link WikiTemplates} keeps of
 * them, marks of emphasis go. What is left has marks for headings, lists and tables only.
 */
final class WikiWords {

    /** Deeper templates and links are left out; it bounds how often a character is copied. */
    private static final int DEEPEST = 40;

    private static final Set<String> CAPTIONED = Set.of("thumb", "thumbnail", "frame", "framed");
    private static final Pattern OPTION = Pattern.compile(
            "left|right|center|centre|none|upright.{0,10}|border|\\d{1,4}(?:x\\d{1,4})?px|(?:alt|link|page|lang|class)=.{0,500}");

    private static final Set<String> FILES = Set.of("file", "image", "media");
    private static final Set<String> UNSEEN = Stream.concat(
                    Stream.of(Locale.getISOLanguages()), Stream.of("category", "simple", "zh-yue", "zh-min-nan", "nds-nl"))
            .collect(Collectors.toUnmodifiableSet());

    /** What opened: where its arguments start in what is written so far. */
    private record Frame(char mark, int length, int end, int start, int place, List<Integer> bars) {}

    private final PlacedText in;
    private final PlacedText out;
    private final WikiTemplates templates;
    private final WikiPairs pairs;
    private final Deque<Frame> open = new ArrayDeque<>();

    /** The next {@code ]} and the next line end, known so that no stretch is looked through twice. */
    private int nextBracket = -1;

    private int nextLine = -1;
    private int externals;

    private WikiWords(PlacedText in, WikiTemplates templates) {
        this.in = in;
        this.out = new PlacedText(in.length());
        this.templates = templates;
        this.pairs = WikiPairs.find(in);
    }

    static PlacedText read(PlacedText text, WikiTemplates templates) {
        return new WikiWords(text, templates).run();
    }

    private PlacedText run() {
        int i = 0;
        while (i < in.length()) {
            Frame top = open.peek();
            if (top != null && i >= top.end() - top.length()) {
                close(open.pop());
                i = Math.max(i, top.end());
            } else if (in.is(i, '{') || in.is(i, '[')) {
                i = opening(i);
            } else if (top != null && in.is(i, '|')) {
                top.bars().add(out.length());
                i++;
            } else if (in.is(i, ']') && externals > 0) {
                externals--;
                i++;
            } else if (in.is(i, '\'') && in.is(i + 1, '\'')) {
                i = emphasis(i);
            } else {
                externals = in.at(i) == '\n' ? 0 : externals;
                copy(i++);
            }
        }
        return out;
    }

    private void copy(int i) {
        out.add(in, i, i + 1);
    }

    private int opening(int i) {
        int end = pairs.endOf(i);
        if (end < 0) {
            return in.is(i, '[') ? external(i) : literal(i);
        }
        int length = pairs.length();
        if (open.size() >= DEEPEST) {
            templates.tooDeep(in.place(i));
            return end;
        }
        open.push(new Frame(in.at(i), length, end, out.length(), in.place(i), new ArrayList<>()));
        return i + length;
    }

    private int literal(int i) {
        copy(i);
        return i + 1;
    }

    /** {@code [https://example.org words]} shows its words, and a number for the address where it has none. */
    private int external(int i) {
        int to = i + 1;
        boolean address = Stream.of("http://", "https://", "//", "mailto:", "ftp://").anyMatch(scheme -> in.startsWith(i + 1, scheme));
        if (!address) {
            return literal(i);
        }
        if (nextBracket < i) {
            nextBracket = next(i, ']');
        }
        if (nextLine < i) {
            nextLine = next(i, '\n');
        }
        if (nextBracket > nextLine || nextBracket == in.length()) {
            return literal(i);
        }
        while (to < nextBracket && in.at(to) != ' ') {
            to++;
        }
        externals += to < nextBracket ? 1 : 0;
        return to + 1;
    }

    private int next(int from, char c) {
        int to = from;
        while (to < in.length() && !in.is(to, c)) {
            to++;
        }
        return to;
    }

    /** Two apostrophes and three are marks, and five; what is beyond is shown. */
    private int emphasis(int i) {
        int to = i;
        while (in.is(to, '\'')) {
            to++;
        }
        int shown = to - i == 4 ? 1 : Math.max(0, to - i - 5);
        for (int k = 0; k < shown; k++) {
            copy(i + k);
        }
        return to;
    }

    private void close(Frame frame) {
        int end = out.length();
        List<WikiArgument> arguments = new ArrayList<>();
        int from = frame.start();
        for (int bar : frame.bars()) {
            arguments.add(WikiArgument.of(out, from, bar));
            from = bar;
        }
        arguments.add(WikiArgument.of(out, from, end));
        PlacedText words = new PlacedText(32);
        if (frame.mark() == '{' && frame.length() == 2 && !isName(arguments.getFirst())) {
            // Braces around words that name no template are shown.
            words.add("{{", frame.place());
            for (WikiArgument argument : arguments) {
                if (argument.start() > frame.start()) {
                    words.addWord('|', frame.place());
                }
                words.add(out, argument.start(), argument.end());
            }
            words.add("}}", frame.place());
        } else if (frame.mark() == '[') {
            link(arguments, words, frame.start());
        } else if (frame.length() == 2) {
            templates.write(arguments, out, words, frame.place());
        }
        out.cut(frame.start());
        out.add(words, 0, words.length());
    }

    private boolean isName(WikiArgument first) {
        boolean words = false;
        for (int i = first.start(); i < first.end(); i++) {
            boolean paragraph = out.at(i) == '\n' && words && i + 1 < first.end() && out.at(i + 1) == '\n';
            if (paragraph || "[]{}<>".indexOf(out.at(i)) >= 0) {
                return false;
            }
            words |= !ProseBuilder.isSpace(out.at(i));
        }
        return words;
    }

    private void link(List<WikiArgument> arguments, PlacedText words, int start) {
        WikiArgument first = arguments.getFirst();
        String target = first.text(out);
        int colon = target.indexOf(':');
        String space = colon < 0 ? "" : target.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (FILES.contains(space)) {
            caption(arguments, words, start);
        } else if (!UNSEEN.contains(space)) {
            if (arguments.size() > 1) {
                WikiArgument last = arguments.get(1);
                words.add(out, last.start(), last.end());
            } else {
                words.add(out, first.start() + (colon == 0 ? 1 : 0), first.end());
            }
        }
    }

    /** A framed picture's caption stands beside the text: where the picture has a line of its own it is a paragraph. */
    private void caption(List<WikiArgument> arguments, PlacedText words, int start) {
        boolean framed = arguments.stream().anyMatch(each -> CAPTIONED.contains(each.text(out).strip()));
        boolean ownLine = start == 0 || out.at(start - 1) == '\n';
        WikiArgument last = arguments.getLast();
        String text = last.text(out).strip();
        boolean option = CAPTIONED.contains(text)
                || OPTION.matcher(text).matches();
        if (framed && ownLine && arguments.size() > 1 && !option) {
            words.add(out, last.start(), last.end());
            words.add("\n\n", out.place(last.end()));
        }
    }
}
