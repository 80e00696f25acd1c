package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of a figure's clause before and after it, without dates, brackets and what leads into the sentence. */
final class ClauseWords {

    private static final Set<String> STOPS = EnglishWords.set("; : — • while whereas but compared “ ”");
    private static final Set<String> ENDS = EnglishWords.set("; : — . • , while whereas but compared");
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "as", "well");
    private static final Set<String> LEADS =
            EnglishWords.set("however according also meanwhile therefore moreover additionally separately furthermore"
                    + " thus finally similarly overall today currently once when as following");
    private static final Set<String> SAYING =
            EnglishWords.set("reported said stated estimated estimates reports noted");
    private static final Set<String> CLAUSES = Set.of(",", "and", "but");
    private static final Set<String> RELATIVES = EnglishWords.set("who which that whose whom where when including");
    private static final int LONGEST_AFTER = 24;
    private static final int LONGEST_SUBJECT = 12;

    private final Statement statement;
    private final Tokens tokens;
    private final Map<Quantity, List<String>> known = new HashMap<>();

    ClauseWords(Statement statement) {
        this.statement = statement;
        this.tokens = statement.tokens();
    }

    /** Return the words of the clause before the figure; {@code to} is where its qualifier starts. */
    List<String> before(Quantity quantity, int to) {
        List<String> words = findBefore(quantity, to);
        known.put(quantity, words);
        return new ArrayList<>(words);
    }

    private List<String> findBefore(Quantity quantity, int to) {
        int bracket = tokens.bracket(quantity.from());
        int clause = to;
        while (clause > statement.from() && !tokens.in(clause - 1, STOPS) && !(bracket >= 0 && clause - 1 == bracket)) {
            clause--;
        }
        int start = said(afterLead(clause, to), to);
        Quantity previous = previous(start, to, bracket);
        if (previous == null) {
            return words(start, to, bracket);
        }
        int from = previous.to();
        while (from < to
                && (tokens.in(from, JOINTS)
                        || tokens.bracket(from) != bracket
                        || tokens.is(from, "(")
                        || tokens.is(from, ")")
                        || tokens.dated(from))) {
            from++;
        }
        int end = to;
        while (end > from && tokens.in(end - 1, JOINTS)) {
            end--;
        }
        if (from >= end) {
            return known.getOrDefault(previous, List.of());
        }
        int apart = end == to ? ownClause(previous.to(), end, bracket) : -1;
        if (apart >= 0) {
            return words(apart, end, bracket);
        }
        int verb = joinedVerb(from, end, bracket);
        if (verb >= 0) {
            List<String> own =
                    new ArrayList<>(tokens.lower(verb).endsWith("ing") ? List.of() : subject(start, from, bracket));
            own.addAll(words(verb, end, bracket));
            return own;
        }
        if (end < to) {
            return verbIn(from, end, bracket) ? List.of() : known.getOrDefault(previous, List.of());
        }
        return words(start, to, bracket);
    }

    private @Nullable Quantity previous(int start, int to, int bracket) {
        for (Quantity quantity : statement.quantities().reversed()) {
            if (quantity.to() <= to && quantity.from() >= start && tokens.bracket(quantity.from()) == bracket) {
                return quantity;
            }
        }
        return null;
    }

    /** Return the last verb that a comma or conjunction stands before; -1 where none does. */
    private int joinedVerb(int from, int to, int bracket) {
        for (int i = to - 1; i >= from; i--) {
            String word = tokens.lower(i);
            boolean verb = EnglishWords.verb(word) || word.length() > 5 && word.endsWith("ing");
            boolean joined = i == from || tokens.in(i - 1, JOINTS);
            if (verb
                    && joined
                    && tokens.bracket(i) == bracket
                    && (!EnglishWords.AUXILIARIES.contains(word) || word.startsWith("ha"))) {
                return i;
            }
        }
        return -1;
    }

    /** Return where the last clause with its own subject and verb starts in the stretch; -1 where none does. */
    private int ownClause(int from, int to, int bracket) {
        int start = to;
        while (start > from && !(tokens.in(start - 1, CLAUSES) && tokens.bracket(start - 1) == bracket)) {
            start--;
        }
        String first = tokens.lower(start);
        boolean closed = EnglishWords.closed(first) && !EnglishWords.DETERMINERS.contains(first);
        boolean noun = tokens.is(start - 1, "and") && !tokens.is(start - 2, ",") && !EnglishWords.DETERMINERS.contains(first) && !tokens.capitalised(start);
        boolean clause = start > from && !noun && !EnglishWords.verb(first) && !RELATIVES.contains(first) && !closed;
        return clause && finite(start, to, bracket) ? start : -1;
    }

    private boolean finite(int from, int to, int bracket) {
        for (int i = from + 1; i < to; i++) {
            boolean verb = tokens.bracket(i) == bracket && EnglishWords.verb(tokens.lower(i));
            if (verb && !EnglishWords.PREPOSITIONS.contains(tokens.lower(from))) {
                return !tokens.lower(i - 1).endsWith(",") && !tokens.in(i - 1, EnglishWords.set("of the a an"));
            }
        }
        return false;
    }

    private boolean verbIn(int from, int to, int bracket) {
        for (int i = from; i < to; i++) {
            if (tokens.bracket(i) == bracket && EnglishWords.verb(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private List<String> subject(int from, int to, int bracket) {
        int end = from;
        while (end < to && end - from < LONGEST_SUBJECT && !(end > from && EnglishWords.verb(tokens.lower(end)))) {
            end++;
        }
        return words(from, end, bracket);
    }

    /** Return the words after the figure that belong to it, up to the end of the clause. */
    List<String> after(Quantity quantity) {
        int bracket = tokens.bracket(quantity.from());
        int to = quantity.to();
        while (to < statement.to()
                && to - quantity.to() < LONGEST_AFTER
                && (!tokens.in(to, ENDS) || listed(to))
                && !(tokens.is(to, "and") && EnglishWords.verb(tokens.lower(to + 1)) && to > quantity.to())
                && !(tokens.is(to, ")") && bracket >= 0)
                && !(statement.figureIn(to, to + 1) && tokens.bracket(to) == bracket)) {
            to++;
        }
        List<String> words = words(quantity.to(), to, bracket);
        boolean led = !words.isEmpty() && EnglishWords.set("to for on toward towards among").contains(words.getLast());
        for (Quantity next : led ? statement.quantities() : List.<Quantity>of()) {
            if (next.from() >= to && next.from() < to + 3 && next.counts() && next.noun() < next.to()) {
                words.addAll(words(next.noun(), next.to(), bracket));
                return words;
            }
        }
        while (!words.isEmpty() && trailing(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    /** Tell a comma between single words of a list: {@code economic, political and social}. */
    private boolean listed(int comma) {
        return tokens.is(comma, ",")
                && tokens.word(comma + 1)
                && !EnglishWords.endsNounPhrase(tokens.lower(comma + 1))
                && (tokens.is(comma + 2, "and") || tokens.is(comma + 2, "or") || tokens.is(comma + 2, ","))
                && !tokens.is(comma + 3, "the");
    }

    /** Return the words of the clause that starts at the token. */
    List<String> following(int from) {
        int to = from;
        while (to < statement.to() && to - from < LONGEST_AFTER && !tokens.in(to, ENDS)) {
            to++;
        }
        return words(from, to, tokens.bracket(from));
    }

    private static boolean trailing(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return EnglishWords.PREPOSITIONS.contains(lower)
                || EnglishWords.DETERMINERS.contains(lower)
                || QualifierFinder.word(lower)
                || lower.equals("and")
                || lower.equals("or")
                || lower.equals("to");
    }

    /** Return the words of a stretch at one depth of brackets. */
    List<String> words(int from, int to, int bracket) {
        return PlainWords.of(statement, from, to, bracket);
    }

    /** Return whose what is counted is, where a possessive stands before the number: {@code the country's 12 ports}. */
    String owner(int to) {
        int end = to;
        if (tokens.is(end - 1, "’") || tokens.is(end - 1, "'")) {
            end--;
        } else if (!possessive(to - 1)) {
            return "";
        }
        int from = end - 1;
        while (from > statement.from()
                && tokens.word(from - 1)
                && !EnglishWords.endsNounPhrase(tokens.lower(from - 1))
                && Character.isUpperCase(tokens.get(from - 1).text().charAt(0))) {
            from--;
        }
        if (from > statement.from() && tokens.is(from - 1, "the")) {
            from--;
        }
        String owner = String.join(" ", words(from, end, tokens.bracket(from)));
        return possessive(to - 1) ? owner.substring(0, owner.length() - 2) : owner;
    }

    private boolean possessive(int at) {
        return at > statement.from() && (tokens.lower(at).endsWith("'s") || tokens.lower(at).endsWith("’s"));
    }

    /** Return the words between the sentence's start and its first comma, when they only lead into it. */
    List<String> lead(int to) {
        int start = afterLead(statement.from(), to);
        for (int i = statement.from(); i < start; i++) {
            if (tokens.dated(i)) {
                return List.of();
            }
        }
        boolean idiom = tokens.is(statement.from(), "for") && start < statement.from() + 4;
        return start > statement.from() && !idiom ? words(statement.from(), start - 1, -1) : List.of();
    }

    /** Skip {@code In 2018,}, {@code However,} and the like, while a clause is left. */
    private int afterLead(int from, int to) {
        int start = from;
        for (int turn = 0; turn < 3; turn++) {
            boolean leads = EnglishWords.PREPOSITIONS.contains(tokens.lower(start)) || tokens.in(start, LEADS);
            int comma = start;
            while (comma < to && !(tokens.is(comma, ",") && tokens.bracket(comma) == tokens.bracket(start))) {
                comma++;
            }
            if (!leads
                    || comma >= to
                    || comma + 1 < to && tokens.lower(comma + 1).endsWith("ing") && !tokens.in(comma + 1, LEADS)
                    || statement.figureIn(start, comma)) {
                break;
            }
            start = comma + 1;
        }
        return start;
    }

    /** Skip who says it, where a participle or {@code that} follows: {@code The ministry reported opening 12 cases}. */
    private int said(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (tokens.in(i, SAYING)) {
                return tokens.is(i + 1, "that") ? i + 2 : tokens.lower(i + 1).endsWith("ing") ? i + 1 : from;
            }
        }
        return from;
    }
}
