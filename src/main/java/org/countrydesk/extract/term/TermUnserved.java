package org.countrydesk.extract.term;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that somebody was named to a post and never came to serve there. Each speaks of the person its clause names, if any. */
final class TermUnserved {

    private static final Pattern NOT_SERVED = Pattern.compile(
            "(?i)\\b(?:did not (?:proceed|serve|take|present|assume|go)|not (?:proceed|confirmed|commissioned|accepted)"
                    + "|never (?:served|took|assumed|proceeded|presented)|declined|nomination (?:was )?(?:withdrawn|rejected|not)"
                    + "|not acted upon|died before)");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[\\p{Ll}\\d)])[.;:](?= )|\\|");
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+";
    /** A person, at the start of a clause, of whom a verb in lower case tells. */
    private static final Pattern SUBJECT = Pattern.compile("^[\\s,–—-]*+(" + WORD + "(?: (?:de|del|der|di|du|la|van|von)){0,2}"
            + "(?: " + WORD + "){1,5}+)(?:, (?:Jr|Sr|I{2,3})\\.?,?)? (?:was|were|had|has|is|did|never|declined|died|also|then|resigned)\\b");
    private static final Pattern DETERMINED = Pattern.compile("^[\\s,–—-]*+(?:The|A|An|His|Her|Their|Its) ");
    private static final int LONGEST = 600;

    private TermUnserved() {}

    /** Tell whether the text says so of an officer: a clause with another person for its subject speaks of that one. */
    static boolean says(String text, String officer) {
        Matcher note = NOT_SERVED.matcher(text);
        while (note.find()) {
            String other = subject(text, note.start());
            if (other.isEmpty() || same(other, officer)) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether a passage opens with a person other than the officer. */
    static boolean ofAnother(String text, String officer) {
        Matcher subject = SUBJECT.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return subject.find() && !DETERMINED.matcher(text).lookingAt() && !same(subject.group(1), officer);
    }

    private static String subject(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST), at);
        Matcher clause = CLAUSE.matcher(before);
        int from = 0;
        while (clause.find()) {
            from = clause.end();
        }
        // The note's own verb may be the subject's: "Ann Poe | declined".
        String words = text.substring(at - before.length() + from, Math.min(text.length(), at + "declined ".length()));
        Matcher subject = SUBJECT.matcher(words);
        return subject.find() && !DETERMINED.matcher(words).lookingAt() ? subject.group(1) : "";
    }

    /** Tell whether the last word of a name is one of the officer's. */
    private static boolean same(String name, String officer) {
        String last = TermWords.fold(name.substring(name.lastIndexOf(' ') + 1));
        return (" " + TermWords.fold(officer).replace(',', ' ') + " ").contains(" " + last + " ");
    }
}
