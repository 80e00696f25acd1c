package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.extract.term.TermExtractor.Claim;
import org.countrydesk.fact.Role;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads terms that a note tells: {@code The following officers served as Chargés d'Affaires ad interim: Jane Roe (May
 * 1931–Oct 1931) and John Doe.} Whoever has no dates there has no term.
 */
final class TermNotes {

    private static final Pattern SERVED = Pattern.compile("\\b(?:served|acted|acting|serving) (?:in turn |successively )?as ([^:;()\\d]{4,80}): ?");
    private static final Pattern OFFICER = Pattern.compile("(?<![\\p{L}.])(?:and )?(\\p{Lu}[^(),;:]{3,60}) \\(([^()]{4,60})\\)");
    private static final Pattern END = Pattern.compile("(?<=[\\p{Ll})])\\.(?= |$)");
    private static final int LONGEST = 3000;

    private TermNotes() {}

    /** Return the terms a passage tells in this way; their places are those of the names. */
    static List<TermEntry> read(Passage passage, BlockTree tree, String title) {
        String text = passage.text();
        if (text.length() > LONGEST || !mayTell(text)) {
            return List.of();
        }
        Matcher served = SERVED.matcher(text);
        if (!served.find() || !TermPost.speaksOf(served.group(1))) {
            return List.of();
        }
        Optional<Role> role = TermPost.rank(served.group(1));
        Matcher end = END.matcher(text);
        int stop = end.find(served.end()) ? end.start() : text.length();
        String country = TermContext.of(tree, passage.section(), "", title).country();
        List<TermEntry> entries = new ArrayList<>();
        Matcher officer = OFFICER.matcher(text).region(served.end(), stop);
        while (role.isPresent() && officer.find()) {
            @Nullable TermRange range = range(officer.group(2));
            Optional<TermName> name = TermName.of(officer.group(1)).filter(TermName::looksLikeOne);
            if (range != null && name.isPresent()) {
                int at = officer.start(1) + name.get().start();
                entries.add(new TermEntry(passage, name.get().name(), at, role.get(), country, range));
            }
        }
        return entries;
    }

    private static boolean mayTell(String text) {
        return text.contains(" as ")
                && (text.contains("served ") || text.contains("acted ") || text.contains("acting ") || text.contains("serving "));
    }

    /** Return the stretch of the passage that tells an entry: the name and the bracket behind it. */
    static Claim claim(TermEntry entry) {
        int close = entry.passage().text().indexOf(')', entry.nameAt());
        return new Claim(entry.passage().number(), entry.nameAt(), close + 1);
    }

    private static @Nullable TermRange range(String words) {
        @Nullable TermRange range = TermRange.of(words);
        return range == null && TermDate.readable(words) ? new TermRange(words, words, words, words, false) : range;
    }
}
