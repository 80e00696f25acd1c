package org.countrydesk.answer;

import java.util.List;
import java.util.Set;
import org.countrydesk.answer.word.Content;
import org.countrydesk.answer.word.Question;
import org.countrydesk.answer.word.Stems;
import org.countrydesk.answer.word.Words;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * A question for a figure.
 *
 * @param head the noun that is counted, or empty
 * @param asked all words behind the opening
 */
record FigureQuestion(Form form, String head, List<String> asked, Content content) {

    /** How it is asked. */
    enum Form {
        HOW_MANY,
        HOW_MUCH,
        WHAT_SHARE,
        WHAT,
        /** No question in form: a measure and a year. */
        SHORT
    }

    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "whom", "whose", "when", "where", "why", "how", "which", "what", "did", "does", "do", "is", "are", "was", "were", "can", "will", "has", "have");
    private static final Set<String> SHARES = Set.of("percentage", "percent", "share", "proportion");
    private static final Set<String> NUMBERS = Set.of("number", "amount", "value", "figure");
    private static final Set<UnitClass> NOT_MUCH =
            Set.of(UnitClass.COUNT, UnitClass.PERCENT, UnitClass.RANK, UnitClass.SCORE, UnitClass.DURATION);

    /** Read it by its words; null where it asks for something else. */
    static @Nullable FigureQuestion read(Question question) {
        List<String> words = question.words();
        String first = question.word(0);
        String second = question.word(1);
        if (first.equals("how") && second.equals("many")) {
            return of(Form.HOW_MANY, words.subList(2, words.size()));
        }
        if (first.equals("how") && second.equals("much")) {
            return of(Form.HOW_MUCH, words.subList(2, words.size()));
        }
        if (first.equals("what") && Set.of("was", "were", "is").contains(second)) {
            int the = question.word(2).equals("the") ? 3 : 2;
            boolean share = SHARES.contains(question.word(the)) && question.word(the + 1).equals("of");
            boolean number = NUMBERS.contains(question.word(the)) && question.word(the + 1).equals("of");
            Form form = share ? Form.WHAT_SHARE : number && question.word(the).equals("number") ? Form.HOW_MANY : Form.WHAT;
            return of(form, words.subList(Math.min(words.size(), the + (share || number ? 2 : 0)), words.size()));
        }
        if (first.equals("what") && SHARES.contains(second) && question.word(2).equals("of")) {
            return of(Form.WHAT_SHARE, words.subList(3, words.size()));
        }
        return question.has(QUESTION_WORDS) ? null : of(Form.SHORT, words);
    }

    private static @Nullable FigureQuestion of(Form form, List<String> asked) {
        Content content = Content.of(asked);
        boolean points = asked.stream().anyMatch(Content.POINTING::contains);
        boolean enough = content.size() >= (form == Form.SHORT || form == Form.WHAT ? 2 : 1);
        if (points || !enough || asked.stream().anyMatch(word -> word.equals("not") || word.equals("or"))) {
            return null;
        }
        String head = "";
        for (String word : asked) {
            if (Content.FUNCTION_WORDS.contains(word) && !head.isEmpty()) {
                break;
            }
            head = Content.FUNCTION_WORDS.contains(word) ? head : head.isEmpty() ? word : head;
        }
        return new FigureQuestion(form, head, List.copyOf(asked), content);
    }

    /** Tell whether a figure is of the kind that is asked for. */
    boolean asksFor(AnswerRows.Figure figure, List<String> unit) {
        return switch (form) {
            case HOW_MUCH -> !NOT_MUCH.contains(figure.unitClass());
            case WHAT_SHARE -> figure.unitClass() == UnitClass.PERCENT;
            case HOW_MANY -> counted(figure, unit);
            case WHAT, SHORT -> true;
        };
    }

    /** What is counted stands in the unit, or, of things counted, in the words that open the measure. */
    private boolean counted(AnswerRows.Figure figure, List<String> unit) {
        List<String> measure = Words.of(figure.measure());
        List<String> opening = figure.unitClass() == UnitClass.COUNT ? opening(measure) : List.of();
        for (String word : asked) {
            if (Content.FUNCTION_WORDS.contains(word)) {
                return false;
            }
            String noun = Stems.singular(word);
            if (unit.stream().anyMatch(one -> Stems.singular(one).equals(noun)) || opening.stream().anyMatch(one -> Stems.singular(one).equals(noun))) {
                return true;
            }
        }
        return false;
    }

    /** Return the words of a measure up to the first that carries grammar: what it is a measure of. */
    static List<String> opening(List<String> measure) {
        int end = 0;
        while (end < measure.size() && !Content.FUNCTION_WORDS.contains(measure.get(end)) && !measure.get(end).equals("among")) {
            end++;
        }
        return measure.subList(0, end);
    }
}
