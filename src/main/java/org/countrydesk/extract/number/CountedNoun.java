package org.countrydesk.extract.number;

import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Token;
import org.countrydesk.extract.token.Tokens;

/**
 * Finds the noun phrase after a number and the noun in it that names what is counted. A counted noun is plural, so the
 * first plural word is taken, unless plurals follow ({@code human rights defenders}). Errs towards a too short phrase.
 */
final class CountedNoun {

    /**
     * @param from first token of the phrase, without a leading {@code of the}
     * @param to token after it
     * @param unit the head noun in the singular; empty for {@code of them}
     */
    record Phrase(int from, int to, String unit) {}

    private static final int LONGEST = 9;

    /** Nouns that say little without the noun before them. */
    private static final Set<String> LIGHT =
            EnglishWords.set("seeker crossing agency station plant holder keeper maker goer dweller giver taker site");

    /** Adjectives that stand for people when they are counted. */
    private static final Set<String> PEOPLE =
            EnglishWords.set("dead wounded injured missing unemployed homeless displaced disabled others");

    private static final Set<String> BACK = Set.of("them", "whom", "these", "those", "which");

    private static final Set<String> PARTITIVE = EnglishWords.set("the these those its their his her our all such");

    /** Heads that are written with a capital in official prose and are no names of peoples. */
    private static final Set<String> CAPITALISED_HEADS =
            EnglishWords.set("state nation member minister ministry province district department representative deputy"
                    + " senator governor volunteer party power ambassador government mission court region judge"
                    + " officer soldier republic island embassy consulate committee council congressman"
                    + " delegate division army goal article center centre school university");

    private CountedNoun() {}

    /** Read the phrase that starts at the token. */
    static Optional<Phrase> read(Tokens tokens, int at, boolean single) {
        if (tokens.is(at, "of")) {
            return partitive(tokens, at + 1, single);
        }
        return phrase(tokens, tokens.is(at, "more") || tokens.is(at, "additional") ? at + 1 : at, single);
    }

    private static Optional<Phrase> partitive(Tokens tokens, int at, boolean single) {
        if (tokens.in(at, BACK)) {
            Optional<Phrase> named = phrase(tokens, at + 1, false);
            return named.isPresent() ? named : Optional.of(new Phrase(at, at + 1, ""));
        }
        int noun = at;
        while (tokens.in(noun, PARTITIVE)) {
            noun++;
        }
        if (noun > at && NumberReader.read(tokens, noun).isPresent()) {
            // A part of a counted whole: 24 of the 120 seats.
            noun = NumberReader.read(tokens, noun).map(NumberReader.Numeral::to).orElse(noun);
        }
        return noun == at && single ? Optional.empty() : phrase(tokens, noun, false);
    }

    private static Optional<Phrase> phrase(Tokens tokens, int from, boolean single) {
        int limit = end(tokens, from);
        if (single) {
            boolean none = limit == from || tokens.lower(from).endsWith("ing") && !tokens.capitalised(from) || initials(tokens.get(from).text()) && limit == from + 1;
            return none ? Optional.empty() : Optional.of(singular(tokens, from, limit));
        }
        for (int i = from; i < limit; i++) {
            if (tokens.word(i) && head(tokens, i)) {
                int head = i;
                while (head + 1 < limit && tokens.word(head + 1) && head(tokens, head + 1)) {
                    head++;
                }
                return Optional.of(new Phrase(from, head + 1, unit(tokens, from, head)));
            }
        }
        int names = from;
        while (names < limit
                && tokens.capitalised(names)
                && !initials(tokens.get(names).text())) {
            names++;
        }
        if (names > from) {
            return Optional.of(new Phrase(from, names, "person"));
        }
        return tokens.in(from, PEOPLE) ? Optional.of(new Phrase(from, from + 1, "person")) : Optional.empty();
    }

    private static boolean head(Tokens tokens, int index) {
        String word = tokens.lower(index);
        return Singular.plural(word) && !PEOPLE.contains(word);
    }

    /** Return where the run of words that can belong to the phrase ends. */
    private static int end(Tokens tokens, int from) {
        int i = from;
        boolean plural = false;
        while (i < tokens.size() && i - from < LONGEST) {
            String word = tokens.lower(i);
            if (tokens.word(i)) {
                boolean joins =
                        i > from && !plural && (word.equals("and") || word.equals("or")) && pluralSoon(tokens, i + 1);
                if (!joins && EnglishWords.endsNounPhrase(word) || NumberReader.numberWord(word)) {
                    break;
                }
                plural |= Singular.plural(word);
            } else if (!typeNumber(tokens, from, i)
                    && !(tokens.hyphen(i) && tokens.glued(i) && tokens.glued(i + 1) && i > from)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Tell whether the number names a type, as in {@code MiG-21 fighters}. */
    private static boolean typeNumber(Tokens tokens, int from, int i) {
        return i > from + 1 && tokens.number(i) && tokens.hyphen(i - 1) && tokens.glued(i);
    }

    private static boolean pluralSoon(Tokens tokens, int at) {
        for (int i = at; i < at + 4; i++) {
            if (!tokens.word(i) || EnglishWords.endsNounPhrase(tokens.lower(i))) {
                return false;
            }
            if (Singular.plural(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Phrase singular(Tokens tokens, int from, int limit) {
        int to = from + 1;
        while (to < limit
                && !EnglishWords.verb(tokens.lower(to))
                && !tokens.lower(to).endsWith("ing")) {
            to++;
        }
        while (to > from + 1 && !tokens.word(to - 1)) {
            to--;
        }
        return new Phrase(from, to, unit(tokens, from, to - 1));
    }

    private static String unit(Tokens tokens, int from, int head) {
        Token word = tokens.get(head);
        String singular = Singular.of(word.lower());
        if (singular.equals("national") && tokens.capitalised(head - 1)) {
            return "person";
        }
        if (acronym(word.text()) && word.text().endsWith("s") && Character.isUpperCase(word.text().charAt(word.text().length() - 2))) {
            return word.text().substring(0, word.text().length() - 1);
        }
        if (word.capitalised()) {
            boolean people = word.lower().endsWith("ans") && word.text().length() > 5;
            return (people || head == from) && !CAPITALISED_HEADS.contains(singular) && !acronym(word.text()) ? "person" : singular;
        }
        int first = tokens.hyphen(head - 1) ? head - 2 : head - 1;
        boolean light = first >= from && tokens.word(first) && LIGHT.contains(singular);
        return light ? tokens.lower(first) + " " + singular : singular;
    }

    /** Tell whether the word is no name that is read out: {@code 57 F 139}. */
    private static boolean initials(String text) {
        return text.length() < 3 || acronym(text) && !text.contains("’") && !text.contains("'");
    }

    private static boolean acronym(String text) {
        return text.length() > 2 && Character.isUpperCase(text.charAt(1));
    }
}
