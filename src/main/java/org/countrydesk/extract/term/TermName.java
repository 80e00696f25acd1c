package org.countrydesk.extract.term;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.fact.Role;
import org.jspecify.annotations.Nullable;

/**
 * An officer's name as it stands in a cell, without rank, styles, honours and the notes around it.
 *
 * @param start where the name starts in the cell
 * @param rank what brackets, a comma or a title beside the name say; null where they say nothing
 * @param still whether a bracket says that the officer is in post
 */
record TermName(String name, int start, int end, @Nullable Role rank, boolean still) {

    private static final Pattern NUMBER = Pattern.compile("^(?:No\\. ?)?\\d{1,3}[.)]?\\s++(?=\\p{Lu})");
    private static final Pattern TITLE = Pattern.compile("^(?:(?:His|Her) Excellency |H\\.? ?E\\.? )?((?:[Aa]cting )?"
            + "(?:Ambassador|High Commissioner|Chargé(?: d['’][Aa]ffaires)?(?: (?:ad interim|a\\. ?i\\.))?"
            + "|Charge d['’][Aa]ffaires"
            + "(?: ad interim)?|Envoy(?: Extraordinary(?: and Minister Plenipotentiary)?)?|Minister(?: Resident"
            + "| Plenipotentiary)?"
            + "|Consul[ -]General|Permanent Representative)):?\\s++(?=\\p{Lu})");
    private static final Pattern NOTE =
            Pattern.compile("\\s*+(?:\\[[^\\[\\]]{0,40}+\\]|[*†‡§¹²³⁰-⁹ª]++|\\^\\w{1,2}|" + "[\\x{1F1E6}-\\x{1F1FF}\\x{1F3F4}\\x{E0020}-\\x{E007F}\\x{FE0F}]++)$");
    private static final Pattern BRACKET = Pattern.compile("\\s*+\\(([^()]{0,80})\\)$");
    private static final Pattern TAIL = Pattern.compile("(?:\\s*+[,;:]|\\s++-|\\s*+[–—])\\s++([^,;:–—]{1,60})$");
    private static final Pattern CAREER =
            Pattern.compile("(?i)(?:non-)?(?:career|political)(?: [\\w-]{1,20}){0,3}|acting|ad interim|a\\. ?i\\.");
    private static final Pattern VACANT = Pattern.compile(
            "(?:the )?(?:post |position |office |seat )?(?:was |is |remained )?(?:left )?(?:vacan(?:t|cy)|unfilled)\\b.*");
    /** What a row says where nobody served: {@code Embassy closed 1970–1980}, {@code Relations severed}. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:diplomatic )?(?:relations?|embass(?:y|ies)|legation|mission|post|office|consulate)\\b.*\\b(?:closed|severed|broken"
                    + "|suspended|interrupted|established|opened|reopened|upgraded|raised|elevated|vacant|abolished|transferred|resumed"
                    + "|restored|reduced|downgraded|moved)\\b.*|(?:no|without) (?:ambassador|envoy|resident|chief|representative"
                    + "|diplomatic|relations|minister)\\b.*|interregnum|(?:world )?war\\b.*");
    private static final Pattern FLAG =
            Pattern.compile("^[\\x{1F1E6}-\\x{1F1FF}\\x{1F3F4}\\x{E0020}-\\x{E007F}\\x{FE0F}\\s]++");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:de|del|della|der|den|des|di|da|do|dos|du|la|le|van|von|zu|af|av|of|y|e|bin|bint|ibn|al|el|ul|ben|ter"
                    + "|ten|the|and|zum|zur"
                    + "|jr\\.?|sr\\.?|ii|iii|iv|\\p{L}['’]\\p{L}.*+|al-.*+|el-.*+)");
    private static final int MOST_WORDS = 12;

    /** Longest cell that is read; a longer one tells a life. */
    static final int LONGEST = 300;

    /** Return the name in a cell; empty where the cell is missing or says that the post was vacant. */
    static Optional<TermName> of(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        int start = 0;
        int end = cell.length();
        @Nullable Role rank = null;
        boolean still = false;
        boolean more = true;
        while (more) {
            String rest = cell.substring(start, end);
            end -= rest.length() - rest.stripTrailing().length();
            rest = cell.substring(start, end);
            Matcher note = NOTE.matcher(rest);
            Matcher bracket = BRACKET.matcher(rest);
            Matcher tail = TAIL.matcher(rest);
            if (note.find()) {
                end = start + note.start();
            } else if (bracket.find() && droppable(bracket.group(1))) {
                still |= TermWords.stillServing(bracket.group(1));
                rank = first(rank, rank(bracket.group(1)));
                end = start + bracket.start();
            } else if (tail.find() && (rankOnly(tail.group(1)) || CAREER.matcher(tail.group(1)).matches())) {
                rank = first(rank, rank(tail.group(1)));
                end = start + tail.start();
            } else {
                more = false;
            }
        }
        start += leading(cell.substring(start, end));
        Matcher flag = FLAG.matcher(cell.substring(start, end));
        start += flag.find() ? flag.end() : 0;
        Matcher number = NUMBER.matcher(cell.substring(start, end));
        start += number.find() ? number.end() : 0;
        Matcher title = TITLE.matcher(cell.substring(start, end));
        if (title.find()) {
            rank = first(rank, rank(title.group(1)));
            start += title.end();
        }
        end = start + TermHonours.after(cell.substring(start, end));
        start += TermHonours.before(cell.substring(start, end));
        String name = cell.substring(start, end);
        String folded = TermWords.fold(name);
        if (TermWords.missing(name) || TermPost.isRank(name) || VACANT.matcher(folded).matches() || NOBODY.matcher(folded).matches()) {
            return Optional.empty();
        }
        return Optional.of(new TermName(name, start, end, rank, still));
    }

    /** Tell whether the words are written like a name: a capital first, and no word in lower case but a particle. */
    boolean looksLikeOne() {
        String[] words = name.split("[\\s,]++");
        if (words.length > MOST_WORDS || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        for (String word : words) {
            boolean capital = !word.isEmpty() && word.codePoints().anyMatch(Character::isUpperCase);
            boolean caseless = word.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
            if (!capital && !caseless && !PARTICLE.matcher(word).matches() && !word.startsWith("(") && !word.startsWith("\"")) {
                return false;
            }
            if (word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    private static int leading(String rest) {
        int at = 0;
        while (at < rest.length() && (Character.isWhitespace(rest.charAt(at)) || "*†‡§".indexOf(rest.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static @Nullable Role first(@Nullable Role one, @Nullable Role other) {
        return one == null ? other : one;
    }

    private static @Nullable Role rank(String words) {
        return TermPost.rank(words).orElse(null);
    }

    private static boolean rankOnly(String words) {
        return TermPost.rank(words).isPresent() && !words.chars().anyMatch(Character::isDigit);
    }

    /** A bracket is a note where it tells rank, dates or state, or starts in lower case; else it belongs to the name. */
    private static boolean droppable(String inside) {
        return inside.isBlank()
                || TermPost.rank(inside).isPresent()
                || TermWords.stillServing(inside)
                || TermCountry.known(inside)
                || inside.chars().anyMatch(Character::isDigit)
                || Character.isLowerCase(inside.strip().charAt(0));
    }
}
