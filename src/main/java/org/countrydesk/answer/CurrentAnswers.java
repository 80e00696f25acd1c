package org.countrydesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.answer.word.Question;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.officer.TermWords;
import org.countrydesk.search.Answer.Statement;
import org.countrydesk.search.Answer;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is in post, and who was the first or the last: {@code who is the ambassador}, {@code first ambassador to peru}. */
@Component
@Order(2)
class CurrentAnswers implements AnswerKind {

    private static final Set<String> WHO = Set.of("who", "name", "which");
    private static final Set<String> IS = Set.of("is", "are");

    private final Lines lines;
    private final Posts posts;

    CurrentAnswers(Lines lines, Posts posts) {
        this.lines = lines;
        this.posts = posts;
    }

    @Override
    public Optional<Answer> find(Question question, Editions.Live edition) {
        if (question.when() != null || !PostQuestion.possible(question)) {
            return Optional.empty();
        }
        PostQuestion asked = PostQuestion.read(question);
        if (asked == null) {
            return Optional.empty();
        }
        boolean first = asked.asks(PostQuestion.FIRST);
        boolean last = asked.asks(PostQuestion.LAST);
        boolean now = asked.asks(PostQuestion.NOW);
        boolean whoIs = asked.asks(WHO) && asked.asks(IS);
        if ((first ? 1 : 0) + (last ? 1 : 0) + (now ? 1 : 0) > 1 || !(first || last || now || whoIs)) {
            return Optional.empty();
        }
        List<Posts.Told> told = new ArrayList<>();
        for (Post post : Post.asked(asked, lines.of(edition))) {
            Posts.Told one = first || last ? end(post, asked, first, edition) : current(post, asked, edition);
            if (one != null) {
                told.add(one);
            }
        }
        return posts.answer("officer", told, asked, edition);
    }

    private static Posts.@Nullable Told current(Post post, PostQuestion asked, Editions.Live edition) {
        Edtf today = Edtf.day(edition.day());
        org.countrydesk.ambassador.Answer found = post.listed().line().inPost(today, edition.day());
        String read = " As of " + today.words() + ", when the documents were read.";
        String path = PrintedDate.of(today).inPostPath();
        String link = "Who was in post on " + today.words();
        if (found.services().isEmpty()) {
            boolean vacant = found.kind() == org.countrydesk.ambassador.Answer.Kind.VACANT;
            String words = vacant
                    ? "Nobody is listed: the post" + post.place() + " is vacant."
                    : "Not known: the documents do not say who is in post" + post.place() + " now.";
            return new Posts.Told(post, List.of(), new Statement(words, found.reason() + read, path, link));
        }
        boolean certain = found.kind() == org.countrydesk.ambassador.Answer.Kind.CERTAIN && found.services().size() == 1;
        Service service = found.services().getFirst();
        if (!certain) {
            return null;
        }
        String words = service.name() + " is " + post.rank(service.role()) + ".";
        Role role = asked.role();
        String lead = role == null || role == service.role() ? "" : "No " + Post.word(role) + " is listed as in post: ";
        return new Posts.Told(
                post,
                List.of(service),
                new Statement(lead + words, found.reason() + read, "/ambassadors/" + service.slug(), "All about " + service.name()));
    }

    /** Say who was first or last of a rank; nothing where the dates leave a doubt. */
    private static Posts.@Nullable Told end(Post post, PostQuestion asked, boolean first, Editions.Live edition) {
        List<Service> services = post.services(asked.role());
        if (services.isEmpty()) {
            return null;
        }
        Service end = first ? services.getFirst() : services.getLast();
        Edtf date = end.start();
        boolean alone = services.stream().filter(other -> other != end).allMatch(other -> apart(first ? end : other, first ? other : end));
        if (date == null || !alone) {
            return null;
        }
        String rank = asked.role() == null ? "chief of mission" + post.rank(end.role()).substring(Post.word(end.role()).length()) : post.rank(end.role());
        String words = Post.ended("The " + (first ? "first " : "latest ") + rank + " listed is " + end.name());
        return new Posts.Told(
                post,
                List.of(end),
                new Statement(words, TermWords.lead(end, edition.day()), "/ambassadors/" + end.slug(), "All about " + end.name()));
    }

    private static boolean apart(Service before, Service after) {
        Edtf one = before.start();
        Edtf two = after.start();
        return one != null && two != null && one.latest().isBefore(two.earliest());
    }
}
