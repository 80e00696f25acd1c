package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.extract.word.WordFinder;
import org.countrydesk.markup.Passage;

/**
 * Cuts a passage into words for the reading of names. A hyphen parts two words when the second is in lower case
 * ({@code NATO-led}) or when one of them is a country, a people or an acronym ({@code Franco-German}, {@code U.S.-Iraqi}), and
 * joins them otherwise ({@code Anti-Corruption}, {@code Jean-Paul}).
 */
final class Tokenizer {

    private static final Pattern OPENING = Pattern.compile("[•|▪◦]|[.!?]\\s|[:]\\s*[\"“]");
    /** Plurals without s whose possessive belongs to a name: {@code People's Bank}. */
    private static final Set<String> OF_ALL = Set.of("People", "Women", "Men", "Children", "King", "Queen", "Prince", "Lloyd");

    /** Longest word that another is joined to. */
    private static final int LONGEST = 60;
    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "as", "ul", "ar", "ash", "an", "at", "az", "ibn", "bin");

    private static final Set<String> PREFIXES = Set.of("Co", "Non", "Anti", "Inter", "Pre", "Post", "Self", "Counter", "Multi", "Cross", "Sub");
    /** First halves of compounds; after those of peoples ({@code Sino-}) another people follows. */
    private static final Set<String> COMBINING = Set.of("Inter", "Pan", "Trans", "Anti", "Non", "Euro", "Afro", "Indo", "Sino", "Anglo", "Franco",
            "Russo", "Italo", "Greco", "Graeco", "Austro", "Americo", "Hispano", "Luso", "Serbo", "Turco", "Perso", "Arabo", "Judeo", "Finno", "Tibeto");
    private static final Set<String> SECOND_HALVES = Set.of(("led based wide born made style owned day type like run held era fed term level month week hour man men power"
            + " party plan ally rule aid only seat class elect old aged free fold site side bound line backed sized long").split(" "));

    private final Gazetteer gazetteer;

    Tokenizer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<NameToken> tokens(PassageText passage) {
        String text = passage.text();
        List<NameToken> tokens = new ArrayList<>();
        WordFinder word = new WordFinder(text);
        int end = 0;
        int sentence = 0;
        boolean first = true;
        boolean row = passage.passage().kind() == Passage.Kind.ROW || passage.passage().kind() == Passage.Kind.HEADER;
        while (word.find()) {
            int gap = Math.min(end, word.start());
            String before = word.start() - gap == 1 && text.charAt(gap) == ' ' ? " " : text.substring(gap, word.start());
            while (sentence < passage.sentences().size() && word.start() >= passage.sentences().get(sentence).end()) {
                sentence++;
                first = true;
            }
            if (first && !tokens.isEmpty() && before.equals(" ") && abbreviates(tokens.getLast())) {
                first = false;
            }
            boolean opens = first || row && before.indexOf('|') >= 0 || !before.equals(" ") && OPENING.matcher(before).find();
            first = false;
            NameToken token = withoutPossessive(text, word, before, opens);
            end = Math.max(word.end(), token.end());
            boolean hyphen = before.equals("-") || before.equals("–") && token.capitalised() && !tokens.isEmpty()
                    && !PersonWords.title(tokens.getLast().text()) && HeadWords.type(tokens.getLast().text()) == null;
            if (hyphen && !tokens.isEmpty() && !tokens.getLast().possessive() && tokens.getLast().text().length() < LONGEST && (joins(tokens.getLast(), token) || syllables(tokens, token))) {
                NameToken left = tokens.removeLast();
                token = new NameToken(
                        text.substring(left.start(), token.end()),
                        left.start(),
                        token.end(),
                        left.before(),
                        left.opens(),
                        token.possessive());
            }
            tokens.add(token);
        }
        return tokens;
    }

    /** {@code Chung-hee}: the second half of a given name in East Asia is short, and a capitalised word stands before the first. */
    private boolean syllables(List<NameToken> tokens, NameToken right) {
        NameToken left = tokens.getLast();
        return right.text().length() <= 5
                && left.text().length() <= 6
                && Character.isLowerCase(right.text().charAt(0))
                && left.capitalised()
                && left.follows()
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).capitalised()
                && !left.acronym()
                && !gazetteer.knows(left.text())
                && !FunctionWords.is(left.text())
                && !FunctionWords.is(right.text())
                && !SECOND_HALVES.contains(right.text());
    }

    /** After an initial or a short title the sentence goes on, whatever the sentence finder says. */
    private static boolean abbreviates(NameToken token) {
        String text = token.text();
        return text.endsWith(".") && (text.length() > 1 && text.length() <= 5 && Character.isUpperCase(text.charAt(text.length() - 2)) && text.indexOf('.') == text.length() - 1
                || PersonWords.honorific(text));
    }

    private boolean joins(NameToken left, NameToken right) {
        if (ARTICLES.contains(left.text()) && right.capitalised()) {
            return true;
        }
        if (PREFIXES.contains(left.text()) && Character.isLowerCase(right.text().charAt(0))) {
            return true;
        }
        if (COMBINING.contains(left.text()) && right.capitalised()) {
            return true;
        }
        boolean firm = right.acronym() && right.text().length() >= 3 && !right.text().contains(".") && left.text().length() > 3
                && !PREFIXES.contains(left.text()) && !COMBINING.contains(left.text());
        return left.capitalised()
                && right.capitalised()
                && !left.acronym()
                && (!right.acronym() || firm)
                && !gazetteer.knows(left.text())
                && !gazetteer.knows(right.text())
                && !left.text().endsWith(".");
    }

    private static NameToken withoutPossessive(String text, WordFinder word, String before, boolean opens) {
        String found = text.substring(word.start(), word.end());
        int start = word.start();
        int length = found.length();
        if (length > 2 && NameToken.isApostrophe(found.charAt(length - 2)) && found.charAt(length - 1) == 's') {
            String stem = found.substring(0, length - 2);
            return OF_ALL.contains(stem)
                    ? new NameToken(found, start, word.end(), before, opens, false)
                    : new NameToken(stem, start, word.end() - 2, before, opens, true);
        }
        boolean apostrophe = word.end() < text.length()
                && NameToken.isApostrophe(text.charAt(word.end()))
                && found.endsWith("s")
                && word.end() + 1 < text.length()
                && text.charAt(word.end() + 1) == ' ';
        if (apostrophe && found.matches("\\p{Lu}\\p{Ll}{2,12}(?:er|or|ent|ran|man)s")) {
            return new NameToken(found + text.charAt(word.end()), start, word.end() + 1, before, opens, false);
        }
        return new NameToken(found, start, word.end(), before, opens, apostrophe);
    }
}
