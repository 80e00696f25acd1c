package org.countrydesk.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.ambassador.Service;
import org.countrydesk.answer.word.Places;
import org.countrydesk.answer.word.Question;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.officer.TermWords;
import org.countrydesk.search.Answer.Statement;
import org.countrydesk.search.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When a named officer served, how long, and who came before and after. */
@Component
@Order(3)
class OfficerAnswers implements AnswerKind {

    private static final int MOST_TERMS = 4;
    private static final Set<String> SIGNS = Set.of(
            "when", "long", "years", "year", "before", "after", "succeeded", "succeed", "successor", "replaced", "replace", "followed",
            "follow", "preceded", "precede", "predecessor");
    private static final Set<String> LEFT_OUT = Set.of("the", "a", "an", "as", "to", "in", "at", "of", "for", "'s", "term", "office", "post", "position");
    private static final Set<String> BEING = Set.of("was", "is", "were");

    // The patterns see a question without the words above: NAME is the officer, ROLE a rank, COUNTRY a country.
    private static final String ROLE = "(?: ROLE)?(?: COUNTRY)?";
    private static final Pattern AFTER = Pattern.compile("who (?:succeeded|replaced|followed|came after) NAME" + ROLE
            + "|(?:who be )?(?:next )?ROLE(?: COUNTRY)? after NAME|who be after NAME" + ROLE
            + "|who be NAME (?:succeeded|replaced|followed) by" + ROLE + "|by whom be NAME (?:succeeded|replaced|followed)" + ROLE
            + "|(?:who be )?(?:NAME successor|successor NAME)" + ROLE + "|whom? did NAME precede" + ROLE);
    private static final Pattern BEFORE = Pattern.compile("who (?:preceded|came before) NAME" + ROLE
            + "|(?:who be )?ROLE(?: COUNTRY)? before NAME|who be before NAME" + ROLE
            + "|who be NAME preceded by" + ROLE + "|who be (?:succeeded|replaced|followed) by NAME" + ROLE
            + "|(?:who be )?(?:NAME predecessor|predecessor NAME)" + ROLE + "|whom? did NAME (?:succeed|replace|follow)" + ROLE);
    private static final Pattern WHEN = Pattern.compile("(?:when|what years?|which years?) (?:be NAME ROLE(?: COUNTRY)?|did NAME (?:serve|become|start|begin|arrive|leave|end)" + ROLE + ")");
    private static final Pattern LONG = Pattern.compile("how (?:long|many years) (?:did NAME (?:serve|stay|remain)" + ROLE + "|(?:be|has) NAME (?:been )?ROLE(?: COUNTRY)?|has NAME served" + ROLE + ")");

    private final Officers officers;
    private final Posts posts;

    OfficerAnswers(Officers officers, Posts posts) {
        this.officers = officers;
        this.posts = posts;
    }

    @Override
    public Optional<Answer> find(Question question, Editions.Live edition) {
        if (question.when() != null || !question.has(SIGNS)) {
            return Optional.empty();
        }
        Officers.Found found = officers.find(question.words(), edition);
        if (found == null) {
            return Optional.empty();
        }
        Shape shape = Shape.of(question, found);
        List<Officers.Named> there = found.terms().stream().filter(named -> shape.means(named.post())).toList();
        List<Officers.Named> ofRank = there.stream().filter(named -> named.service().role() == shape.role()).toList();
        List<Officers.Named> terms = ofRank.isEmpty() ? there : ofRank;
        if (shape.unclear() || terms.isEmpty() || terms.size() > MOST_TERMS) {
            return Optional.empty();
        }
        List<Posts.Told> told = new ArrayList<>();
        if (WHEN.matcher(shape.words()).matches()) {
            terms.forEach(named -> told.add(served(named, edition.day())));
        } else if (LONG.matcher(shape.words()).matches()) {
            terms.forEach(named -> told.add(lasted(named, edition.day())));
        } else if (terms.size() == 1) {
            boolean after = AFTER.matcher(shape.words()).matches();
            boolean before = BEFORE.matcher(shape.words()).matches();
            told.add(after || before ? beside(terms.getFirst(), shape.role(), after, edition.day()) : null);
        }
        return told.contains(null) ? Optional.empty() : posts.answer("officer", told, null, edition);
    }

    /**
     * The question with what is named in it put as NAME, ROLE, COUNTRY.
     *
     * @param unclear whether it names several countries or ranks
     */
    private record Shape(String words, @Nullable Role role, @Nullable String country, boolean unclear) {

        static Shape of(Question question, Officers.Found found) {
            List<String> words = new ArrayList<>();
            Role role = null;
            String country = null;
            boolean unclear = false;
            int at = 0;
            while (at < question.words().size()) {
                String word = question.word(at);
                if (at == found.start()) {
                    words.add("NAME");
                    at = found.end();
                    continue;
                }
                int rank = PostQuestion.roleAt(question, at);
                if (rank > 0) {
                    unclear |= words.contains("ROLE");
                    role = PostQuestion.roleOf(word);
                    words.add("ROLE");
                    at += rank;
                    continue;
                }
                if (LEFT_OUT.contains(word)) {
                    at++;
                    continue;
                }
                boolean known = BEING.contains(word) || SIGNS.contains(word) || word.equals("who");
                Places.Found place = known ? null : Places.at(question.words(), at);
                if (place != null) {
                    unclear |= country != null || place.people();
                    country = place.country();
                    words.add("COUNTRY");
                    at += place.length();
                    continue;
                }
                words.add(BEING.contains(word) ? "be" : word);
                at++;
            }
            return new Shape(String.join(" ", words), role, country, unclear);
        }

        boolean means(Post post) {
            return country == null || Places.same(post.country()).equals(country);
        }
    }

    private static Posts.Told served(Officers.Named named, LocalDate day) {
        Service service = named.service();
        return told(named.post(), List.of(service), TermWords.lead(service, day), "", service);
    }

    private static Posts.@Nullable Told lasted(Officers.Named named, LocalDate day) {
        Service service = named.service();
        String days = TermWords.service(service, day);
        if (days.isEmpty()) {
            return null;
        }
        String words = service.name() + (service.incumbent() ? " has served " : " served ") + days + ".";
        return told(named.post(), List.of(service), words, TermWords.lead(service, day), service);
    }

    private static Posts.@Nullable Told beside(Officers.Named named, @Nullable Role role, boolean after, LocalDate day) {
        Service service = named.service();
        List<Service> line = named.post().listed().line().services();
        List<Service> there = after ? line.subList(line.indexOf(service) + 1, line.size()) : line.subList(0, line.indexOf(service)).reversed();
        if (!there.stream().allMatch(other -> after ? follows(service, other) : follows(other, service))) {
            return null;
        }
        List<Service> ofRank = there.stream().filter(other -> role == null || other.role() == role).toList();
        String side = after ? " after " : " before ";
        if (ofRank.isEmpty()) {
            String rank = role == null ? "Nobody" : "No " + named.post().rank(role);
            String why = after && service.incumbent() ? service.name() + " is listed as still in post." : TermWords.lead(service, day);
            return told(named.post(), List.of(service), Post.ended(rank + " is listed" + side + service.name()), why, service);
        }
        Service beside = ofRank.getFirst();
        String next = ofRank.size() == 1 ? "" : ofRank.get(1).slug();
        boolean near = after ? near(service, beside) : near(beside, service);
        if (beside.slug().equals(service.slug()) || next.equals(beside.slug()) || !near) {
            return null;
        }
        StringBuilder between = new StringBuilder();
        there.subList(0, there.indexOf(beside))
                .forEach(other -> between.append(" In between ").append(other.name()).append(" was ").append(Post.word(other.role())).append("."));
        String words = Post.ended(beside.name() + " was " + named.post().rank(beside.role()) + side + service.name());
        return told(named.post(), List.of(beside, service), words, TermWords.lead(beside, day) + between, beside);
    }

    /** Tell whether one surely started after the other. */
    private static boolean follows(Service before, Service after) {
        Edtf one = before.start();
        Edtf two = after.start();
        return one != null && two != null && one.latest().isBefore(two.earliest());
    }

    /** Tell whether nothing speaks for a gap of the list between two terms, as a very long vacancy does. */
    private static boolean near(Service before, Service after) {
        Edtf left = before.end() == null ? before.start() : before.end();
        Edtf came = after.start();
        return left != null && came != null && !left.earliest().plusYears(InPostAnswers.MOST_VACANT_YEARS).isBefore(came.latest());
    }

    private static Posts.Told told(Post post, List<Service> services, String words, String detail, Service of) {
        return new Posts.Told(post, services, new Statement(words, detail, "/ambassadors/" + of.slug(), "All about " + of.name()));
    }
}
