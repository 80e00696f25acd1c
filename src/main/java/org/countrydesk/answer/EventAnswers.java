package org.countrydesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.answer.word.Content;
import org.countrydesk.answer.word.Places;
import org.countrydesk.answer.word.Question;
import org.countrydesk.answer.word.Stems;
import org.countrydesk.answer.word.Words;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.Answer.Source;
import org.countrydesk.search.Answer.Statement;
import org.countrydesk.search.Answer;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.web.PassageAddress;
import org.countrydesk.web.PrintedDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One date: {@code when was the treaty signed}. It is given only where dated sentences with every word of the question, in its
 * order, all have the same date, and one of them states the thing as done on that date.
 */
@Component
@Order(5)
class EventAnswers implements AnswerKind {

    private static final int MOST_SOURCES = 3;
    private static final Set<String> AUXILIARIES = Set.of("did", "was", "were");
    private static final Set<String> DATE_NOUNS = Set.of("year", "month", "day", "date", "decade");

    private final Candidates candidates;
    private final AnswerRows store;

    EventAnswers(Candidates candidates, AnswerRows store) {
        this.candidates = candidates;
        this.store = store;
    }

    @Override
    public Optional<Answer> find(Question question, Editions.Live edition) {
        List<String> event = event(question);
        Content content = Content.of(event);
        if (question.when() != null || content.size() < 2 || event.stream().anyMatch(Content.POINTING::contains) || !placed(event, edition)) {
            return Optional.empty();
        }
        List<AnswerRows.Dated> covering = found(content, edition).stream()
                .filter(dated -> content.allIn(Stems.all(Words.of(dated.sentence()))))
                .toList();
        boolean one = covering.stream().map(AnswerRows.Dated::edtf).distinct().count() == 1;
        boolean passive = !question.has(Set.of("did"));
        List<AnswerRows.Dated> stating = covering.stream()
                .filter(dated -> !dated.sentence().strip().endsWith("?") && DatedSentence.of(dated).states(event, content, passive))
                .toList();
        return one && !stating.isEmpty() ? Optional.of(answer(stating)) : Optional.empty();
    }

    /** On a desk of several countries the question must name one. */
    private static boolean placed(List<String> event, Editions.Live edition) {
        return !edition.subject().isEmpty() || !Places.in(event).isEmpty();
    }

    /** Return the words behind "when did", "in what year was"; none where it is not asked so. */
    private static List<String> event(Question question) {
        int at = 0;
        if (Set.of("in", "on").contains(question.word(at)) && Set.of("what", "which").contains(question.word(at + 1))) {
            at++;
        }
        boolean noun = Set.of("what", "which").contains(question.word(at)) && DATE_NOUNS.contains(question.word(at + 1));
        at += noun ? 2 : question.word(at).equals("when") ? 1 : 0;
        boolean asks = at > 0 && AUXILIARIES.contains(question.word(at)) && (noun || question.word(at - 1).equals("when"));
        return asks ? question.words().subList(at + 1, question.words().size()) : List.of();
    }

    private List<AnswerRows.Dated> found(Content content, Editions.Live edition) {
        List<SearchHit> hits = candidates.find(EntryType.DATE, content.query(), null);
        Set<Integer> passages = new HashSet<>();
        for (SearchHit hit : hits) {
            if (hit.place().passage().matches("p\\d{1,9}")) {
                passages.add(Integer.valueOf(hit.place().passage().substring(1)));
            }
        }
        Set<String> documents = hits.stream().map(hit -> hit.place().document()).collect(Collectors.toSet());
        return store.dated(documents, passages, edition.number());
    }

    private static Answer answer(List<AnswerRows.Dated> stating) {
        AnswerRows.Dated first = stating.getFirst();
        Edtf when = Edtf.of(first.edtf());
        String words = when.precision() == Edtf.Precision.INTERVAL ? "From " + when.words() : PrintedDate.of(when).adverb();
        long documents = stating.stream().map(AnswerRows.Dated::document).distinct().count();
        List<Source> sources = stating.stream()
                .limit(MOST_SOURCES)
                .map(dated -> new Source(dated.sentence(), dated.surface(), dated.title(), PassageAddress.of(dated.document(), dated.passage())))
                .distinct()
                .toList();
        Statement statement = new Statement(
                Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".",
                documents > 1 ? documents + " documents state the same date." : "Stated in " + first.title() + ".",
                sources.getFirst().path(),
                "Read it in its place");
        return new Answer("date", List.of(statement), sources);
    }
}
