package org.countrydesk.search.entry;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.search.word.WordForms.Word;

/** What a name's acronym may be, where no text says it. */
public final class Acronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;

    private Acronyms() {}

    /** Return the first letters of a name's words, with and without words of grammar; nothing for short names. */
    public static Set<String> of(List<Word> name) {
        StringBuilder all = new StringBuilder();
        StringBuilder main = new StringBuilder();
        for (Word word : name) {
            for (String part : word.exacts()) {
                all.append(part.charAt(0));
                if (!word.isFunctionWord()) {
                    main.append(part.charAt(0));
                }
            }
        }
        Set<String> found = new TreeSet<>();
        for (String initials : List.of(all.toString(), main.toString())) {
            if (main.length() >= SHORTEST && initials.length() <= LONGEST) {
                found.add(initials);
            }
        }
        return found;
    }
}
