package org.countrydesk.answer;

import java.util.List;
import java.util.Optional;
import org.countrydesk.answer.word.Question;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.Answer;
import org.countrydesk.search.Answers;
import org.springframework.stereotype.Component;

/** Tries each kind of question in turn. */
@Component
class Questions implements Answers {

    private final Editions editions;
    private final List<AnswerKind> kinds;

    Questions(Editions editions, List<AnswerKind> kinds) {
        this.editions = editions;
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public Optional<Answer> find(String text) {
        Optional<Question> question = Question.read(text);
        Optional<Editions.Live> edition = editions.find();
        if (question.isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        for (AnswerKind kind : kinds) {
            Optional<Answer> answer = kind.find(question.get(), edition.get());
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
