package org.countrydesk.answer;

import java.util.Optional;
import org.countrydesk.answer.word.Question;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.Answer;

/** One kind of question. */
interface AnswerKind {

    /** Answer a question of this kind; a question of another kind is told by its words, before the store is asked. */
    Optional<Answer> find(Question question, Editions.Live edition);
}
