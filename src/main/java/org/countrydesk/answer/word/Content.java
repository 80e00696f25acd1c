package org.countrydesk.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a question that carry its content, and where a text has them. */
public record Content(List<String> words) {

    /** Words of English that carry grammar; none of them turns the sense of a sentence. */
    public static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "and", "or", "with", "as", "it", "its", "there", "was", "were",
            "is", "are", "be", "been", "being", "did", "do", "does", "have", "has", "had", "that", "which", "who", "whom", "whose", "these",
            "those", "during", "year", "many", "much", "number", "amount", "figure", "against", "into", Words.POSSESSIVE);

    /** Words that mean somebody or something the question does not name. */
    public static final Set<String> POINTING =
            Set.of("he", "she", "they", "him", "his", "her", "them", "their", "i", "we", "you", "me", "my", "our", "your", "this", "these", "those");

    /** A word after one of these is another party to the same thing. */
    private static final Set<String> DIRECTIONS = Set.of("from", "to", "by", "against");

    private static final Map<String, Set<String>> SAME = Map.of(
            Stems.of("grow"), Set.of(Stems.of("cultivate")),
            Stems.of("cultivate"), Set.of(Stems.of("grow")),
            Stems.of("aid"), Set.of(Stems.of("assistance")),
            Stems.of("assistance"), Set.of(Stems.of("aid")),
            Stems.of("give"), Set.of(Stems.of("provide")),
            Stems.of("provide"), Set.of(Stems.of("give")));
    private static final Set<String> SUPPOSING =
            Set.of("would", "could", "might", "should", "if", "expected", "expects", "proposed", "planned", "forecast", "projected", "suppose", "target");
    private static final Pattern NEGATION = Pattern.compile("no|not|never|neither|nor|none|nobody|nothing|without|cannot|if|whether|unless"
            + "|(?:did|was|were|does|is|are|has|have|had|would|could|ca|wo)nt");

    public Content {
        words = List.copyOf(words);
    }

    /** Leave the words of content, each once. */
    public static Content of(List<String> words) {
        List<String> content = new ArrayList<>(words);
        content.removeIf(FUNCTION_WORDS::contains);
        return new Content(content.stream().distinct().toList());
    }

    /** Return how many words there are. */
    public int size() {
        return words.size();
    }

    /** Count the words that some stems have, themselves or as another word for the same. */
    public long in(Set<String> stems) {
        return words.stream().filter(word -> has(stems, Stems.of(word))).count();
    }

    /** Tell whether some stems have every word. */
    public boolean allIn(Set<String> stems) {
        return in(stems) == words.size();
    }

    /** Return the stems of the words. */
    public Set<String> stems() {
        return Stems.all(words);
    }

    /** Return the words that the index is asked for: those without another word for the same, or another way to be written. */
    public String query() {
        List<String> single = words.stream()
                .filter(word -> !SAME.containsKey(Stems.of(word)) && !Words.variable(word))
                .toList();
        return String.join(" ", single.isEmpty() ? words : single);
    }

    private static boolean has(Set<String> stems, String stem) {
        return stems.contains(stem) || SAME.getOrDefault(stem, Set.of()).stream().anyMatch(stems::contains);
    }

    /** Tell whether a word stands, in a text that has it, behind another preposition of direction than in the question. */
    public static boolean turned(List<String> question, List<String> text) {
        for (int i = 1; i < question.size(); i++) {
            String asked = direction(question, i);
            if (!asked.isEmpty() && !FUNCTION_WORDS.contains(question.get(i))) {
                for (int j = 1; j < text.size(); j++) {
                    String stated = direction(text, j);
                    if (!stated.isEmpty() && !stated.equals(asked) && Stems.of(text.get(j)).equals(Stems.of(question.get(i)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Return the preposition of direction before a word, an article passed over; empty where there is none. */
    static String direction(List<String> words, int at) {
        int before = at - 1;
        if (before > 0 && (words.get(before).equals("the") || words.get(before).equals("a"))) {
            before--;
        }
        return before >= 0 && DIRECTIONS.contains(words.get(before)) ? words.get(before) : "";
    }

    /** Tell whether words tell what may be rather than what was. */
    public static boolean supposed(String sentence) {
        return Words.of(sentence).stream().anyMatch(SUPPOSING::contains);
    }

    /** Tell whether a sentence denies or doubts something. */
    public static boolean negated(List<String> words) {
        return words.stream().anyMatch(word -> NEGATION.matcher(word).matches());
    }
}
