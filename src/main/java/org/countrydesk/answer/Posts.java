package org.countrydesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countrydesk.ambassador.Service;
import org.countrydesk.ambassador.StoredTerm;
import org.countrydesk.answer.word.Places;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.Answer.Source;
import org.countrydesk.search.Answer.Statement;
import org.countrydesk.search.Answer;
import org.countrydesk.web.PassageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an answer about posts: with the rows it was read from, and only where they are of the country that sends. */
@Component
class Posts {

    private static final int MOST_SOURCES = 6;

    private final AnswerRows store;

    Posts(AnswerRows store) {
        this.store = store;
    }

    /** A sentence about a post and the services it rests on. */
    record Told(Post post, List<Service> services, Statement statement) {}

    Optional<Answer> answer(String kind, List<Told> told, @Nullable PostQuestion asked, Editions.Live edition) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<StoredTerm> terms = new ArrayList<>();
        for (Told one : told) {
            List<Service> services = one.post().listed().line().services();
            List<StoredTerm> rows = one.post().listed().terms();
            List<Service> named = one.services().isEmpty() ? services.subList(0, Math.min(1, services.size())) : one.services();
            named.forEach(service -> terms.add(rows.get(services.indexOf(service))));
        }
        String from = asked == null ? null : asked.from();
        List<AnswerRows.Row> rows = store.rows(from == null ? terms.subList(0, Math.min(terms.size(), MOST_SOURCES)) : terms, edition.number());
        if (from != null && !sends(from, told, rows)) {
            return Optional.empty();
        }
        boolean named = told.stream().anyMatch(one -> !one.services().isEmpty());
        List<Source> sources = rows.stream()
                .filter(row -> named)
                .map(row -> new Source(row.text(), row.mark(), row.title(), PassageAddress.of(row.document(), row.passage())))
                .distinct()
                .limit(MOST_SOURCES)
                .toList();
        return Optional.of(new Answer(kind, told.stream().map(Told::statement).toList(), sources));
    }

    /** Tell whether the rows stand in lists of the country that sends; an officer is not sent by the country that receives. */
    private static boolean sends(String from, List<Told> told, List<AnswerRows.Row> rows) {
        boolean received = told.stream().anyMatch(one -> Places.same(one.post().country()).equals(from));
        return !received && !rows.isEmpty() && rows.stream().allMatch(row -> Places.in(row.around()).contains(from));
    }
}
