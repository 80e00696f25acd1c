package org.countrydesk.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.ambassador.Answer.Kind;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.ambassador.Stay;
import org.countrydesk.answer.word.Question;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.search.Answer.Statement;
import org.countrydesk.search.Answer;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was in post at a time: {@code who was ambassador in 1995}, {@code chargé 2023}, {@code us ambassador peru march 1978}. */
@Component
@Order(1)
class InPostAnswers implements AnswerKind {

    private static final int MOST_NAMED = 8;

    /** A longer gap is a gap of the list, as far as anyone can tell, and no vacancy. */
    static final int MOST_VACANT_YEARS = 5;

    /** Ranks of which a reader is told that none is listed; the other words have many meanings. */
    private static final Set<Role> OF_MISSIONS = Set.of(Role.AMBASSADOR, Role.CHARGE);

    private final Lines lines;
    private final Posts posts;

    InPostAnswers(Lines lines, Posts posts) {
        this.lines = lines;
        this.posts = posts;
    }

    @Override
    public Optional<Answer> find(Question question, Editions.Live edition) {
        Edtf when = question.when();
        if (when == null || !PostQuestion.possible(question)) {
            return Optional.empty();
        }
        PostQuestion asked = PostQuestion.read(question);
        if (asked == null || asked.asks(PostQuestion.FIRST) || asked.asks(PostQuestion.LAST) || asked.asks(PostQuestion.NOW)) {
            return Optional.empty();
        }
        List<Post> all = Post.asked(asked, lines.of(edition));
        List<Said> said = new ArrayList<>();
        for (Post post : all) {
            Said one = say(post, asked.role(), when, edition.day());
            if (one != null && (all.size() == 1 || one.worthBeside())) {
                said.add(one);
            }
        }
        return posts.answer("in-post", said.stream().map(Said::inPost).toList(), asked, edition);
    }

    /** What is said of one post, and the officers it is said of. */
    private record Said(Kind kind, Post post, List<Service> services, boolean ofRank, Statement statement) {

        /** Tell whether it is worth saying beside what is said of other posts. */
        boolean worthBeside() {
            return kind != Kind.UNKNOWN && (ofRank || kind == Kind.VACANT);
        }

        Posts.Told inPost() {
            return new Posts.Told(post, services, statement);
        }
    }

    private static @Nullable Said say(Post post, @Nullable Role role, Edtf when, LocalDate day) {
        org.countrydesk.ambassador.Answer found = post.listed().line().inPost(when, day);
        PrintedDate date = PrintedDate.of(when);
        List<Service> ofRank = found.services().stream().filter(service -> role == null || service.role() == role).toList();
        String words;
        if (found.services().isEmpty()) {
            if (found.kind() == Kind.VACANT && longGap(post, when)) {
                return null;
            }
            words = found.kind() == Kind.VACANT
                    ? "Nobody is listed: the post" + post.place() + " was vacant " + adverb(when) + "."
                    : "Not known: the documents do not say who was in post" + post.place() + " " + adverb(when) + ".";
        } else if (ofRank.isEmpty()) {
            if (!OF_MISSIONS.contains(Objects.requireNonNull(role))) {
                return null;
            }
            words = "No " + post.rank(role) + " is listed for " + (when.precision() == Edtf.Precision.INTERVAL ? "the time from " : "") + when.words() + ".";
        } else {
            words = sentence(post, ofRank, when, ofRank.size() == found.services().size() ? found.kind() : Kind.ONE_OF);
        }
        List<Service> named = found.services().isEmpty() ? around(post, when) : ofRank.isEmpty() ? found.services() : ofRank;
        String detail = found.reason() + otherRanks(found.services(), ofRank);
        return new Said(found.kind(), post, named, !ofRank.isEmpty(), new Statement(words, detail, date.inPostPath(), "Who was in post " + adverb(when)));
    }

    /** Return who left last before a time and who came first after it: between them the post was vacant. */
    private static List<Service> around(Post post, Edtf when) {
        List<Stay> stays = post.listed().line().stays();
        List<Service> around = new ArrayList<>();
        stays.stream().filter(stay -> stay.to().isBefore(when.earliest())).max(Comparator.comparing(Stay::to)).ifPresent(stay -> around.add(stay.service()));
        stays.stream().filter(stay -> stay.from().isAfter(when.latest())).min(Comparator.comparing(Stay::from)).ifPresent(stay -> around.add(stay.service()));
        return around;
    }

    private static boolean longGap(Post post, Edtf when) {
        List<Stay> stays = post.listed().line().stays();
        LocalDate left = stays.stream().map(Stay::to).filter(day -> day.isBefore(when.earliest())).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        LocalDate came = stays.stream().map(Stay::from).filter(day -> day.isAfter(when.latest())).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        return left == LocalDate.MIN || left.plusYears(MOST_VACANT_YEARS).isBefore(came);
    }

    private static String sentence(Post post, List<Service> services, Edtf when, Kind kind) {
        List<String> names = services.stream().map(Service::name).distinct().toList();
        List<Role> roles = services.stream().map(Service::role).distinct().toList();
        Role role = roles.getFirst();
        boolean sure = services.stream().allMatch(service -> surely(post, service, when));
        if (names.size() == 1) {
            String rank = roles.size() == 1 ? post.rank(role) : "in post" + post.place();
            if (kind == Kind.CERTAIN || sure && when.precision() == Edtf.Precision.DAY) {
                return names.getFirst() + " was " + rank + " " + adverb(when) + ".";
            }
            return sure
                    ? names.getFirst() + " was " + rank + " for at least part of " + when.words() + "."
                    : names.getFirst() + " may have been " + rank + " " + adverb(when) + ".";
        }
        if (names.size() > MOST_NAMED) {
            return Post.ended(names.size() + " officers" + (sure ? " were in post" : " may have been in post") + post.place() + " " + adverb(when)
                    + ", from " + names.getFirst() + " to " + names.getLast());
        }
        String rank = roles.size() == 1
                ? Post.plural(role) + (post.country().isEmpty() ? "" : post.rank(role).substring(Post.word(role).length()))
                : "in post" + post.place();
        if (sure) {
            return Post.joined(names, "and") + " were " + rank + " " + adverb(when) + ".";
        }
        return Post.ended("One or more of these " + (when.precision() == Edtf.Precision.DAY ? "was" : "were") + " in post" + post.place() + " "
                + adverb(when) + ": " + Post.joined(names, "or"));
    }

    /** Tell whether some day of the time was surely a day of the service. */
    private static boolean surely(Post post, Service service, Edtf when) {
        for (Stay stay : post.listed().line().stays()) {
            if (stay.service().equals(service)) {
                return stay.hasSureDays() && !stay.sureFrom().isAfter(when.latest()) && !stay.sureTo().isBefore(when.earliest());
            }
        }
        return false;
    }

    private static String otherRanks(List<Service> services, List<Service> ofRank) {
        StringBuilder words = new StringBuilder();
        for (Service service : services.subList(0, Math.min(MOST_NAMED, services.size()))) {
            if (!ofRank.contains(service)) {
                boolean also = ofRank.stream().anyMatch(other -> other.slug().equals(service.slug()));
                words.append(" ").append(service.name()).append(also ? " was also " : " was ").append(Post.word(service.role())).append(".");
            }
        }
        return words.toString();
    }

    private static String adverb(Edtf when) {
        return when.precision() == Edtf.Precision.INTERVAL ? "from " + when.words() : PrintedDate.of(when).adverb();
    }
}
