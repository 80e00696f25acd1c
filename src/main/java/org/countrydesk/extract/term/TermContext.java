package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countrydesk.fact.Role;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Section;

/**
 * The headings that a table or list stands under.
 *
 * @param headings from the nearest (a caption) to the document's title
 * @param opening the first words of the document, where they speak of a post; they may tell what no heading tells
 * @param told the country of a title's pair to which the text sends its officers; empty where it does not tell
 */
record TermContext(List<String> headings, String opening, String told) {

    private static final int LONGEST_OPENING = 300;
    private static final int LAST_OPENING = 5;

    private static final int MOST_TEXTS = 60;
    private static final int LONGEST_LEAD = 120;

    TermContext {
        headings = List.copyOf(headings);
    }

    static TermContext of(BlockTree tree, int section, String caption, String title) {
        return of(tree, headings(tree, section, caption, title), title);
    }

    /** Return the context, where the nearest heading that speaks of any office speaks of a diplomatic post. */
    static Optional<TermContext> ofPost(BlockTree tree, int section, String caption, String title) {
        List<String> headings = headings(tree, section, caption, title);
        return speakOfPost(headings) ? Optional.of(of(tree, headings, title)) : Optional.empty();
    }

    private static TermContext of(BlockTree tree, List<String> headings, String title) {
        return new TermContext(headings, opening(tree), TermCountry.of(headings).isEmpty() ? TermCountry.told(title, texts(tree)) : "");
    }

    private static List<String> headings(BlockTree tree, int section, String caption, String title) {
        List<String> headings = new ArrayList<>();
        headings.add(caption);
        int number = section;
        while (number >= 0 && number < tree.sections().size()) {
            Section above = tree.sections().get(number);
            headings.add(above.heading());
            number = above.parent() < number ? above.parent() : -1;
        }
        headings.add(title);
        headings.removeIf(String::isBlank);
        return headings;
    }

    private static List<String> texts(BlockTree tree) {
        return tree.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .limit(MOST_TEXTS)
                .map(Passage::text)
                .toList();
    }

    private static String opening(BlockTree tree) {
        for (Passage passage : tree.passages().subList(0, Math.min(LAST_OPENING, tree.passages().size()))) {
            String text = passage.text().substring(0, Math.min(LONGEST_OPENING, passage.text().length()));
            if (passage.kind() == Passage.Kind.PARAGRAPH && TermPost.speaksOf(text)) {
                return text;
            }
        }
        return "";
    }

    /** Return the short line before a passage as a caption of what follows; empty where it does not speak of a post. */
    static String lead(BlockTree tree, Passage first) {
        int before = first.number() - 2;
        if (before < 0) {
            return "";
        }
        Passage passage = tree.passages().get(before);
        boolean near = passage.section() == first.section() && passage.kind() == Passage.Kind.PARAGRAPH;
        String text = passage.text();
        return near && text.length() <= LONGEST_LEAD && !text.endsWith(".") && TermPost.speaksOf(text) ? text : "";
    }

    /** Tell whether the nearest heading that speaks of any office speaks of a diplomatic post. */
    boolean speaksOfPost() {
        return speakOfPost(headings);
    }

    private static boolean speakOfPost(List<String> headings) {
        for (String heading : headings) {
            if (TermPost.speaksOf(heading)) {
                return true;
            }
            if (TermPost.speaksOfAnother(heading)) {
                return false;
            }
        }
        return false;
    }

    /** Tell whether the nearest heading that speaks of any office speaks of another one. */
    boolean speaksOfAnother() {
        return !speaksOfPost() && headings.stream().anyMatch(TermPost::speaksOfAnother);
    }

    /** Return the rank that the nearest heading gives to all under it. */
    Optional<Role> rank() {
        return headings.stream()
                .filter(TermPost::speaksOf)
                .map(TermPost::rankOfMany)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Return the receiving country; empty where neither heading nor opening tells. */
    String country() {
        String heading = TermCountry.of(headings);
        String first = heading.isEmpty() ? TermCountry.opening(opening) : heading;
        return first.isEmpty() ? told : first;
    }
}
