package org.countrydesk.answer;

import java.util.List;
import java.util.Locale;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.answer.word.Places;
import org.countrydesk.fact.Role;
import org.countrydesk.officer.CountryWords;
import org.jspecify.annotations.Nullable;

/** A line of officers as a question means it. */
record Post(Lines.Listed listed) {

    /** More countries than these are not answered for at once. */
    static final int MOST = 4;

    /** Return the posts that a question means; none where it names a country without a line, or none out of many. */
    static List<Post> asked(PostQuestion question, Lines.OfEdition lines) {
        String to = question.to();
        List<Lines.Listed> all = to == null
                ? lines.all()
                : lines.all().stream()
                        .filter(listed -> !listed.country().isEmpty() && Places.same(listed.country()).equals(to))
                        .toList();
        return all.size() > MOST ? List.of() : all.stream().map(Post::new).toList();
    }

    String country() {
        return listed.country();
    }

    /** Return the rank with the country: {@code ambassador to Peru}. */
    String rank(Role role) {
        return word(role) + CountryWords.to(country());
    }

    /** Return where the post is: {@code in Peru}; empty where the list does not say. */
    String place() {
        return country().isEmpty() ? "" : " in " + CountryWords.named(country());
    }

    /** Return the services of a rank, earliest first; all of them where any is meant. */
    List<Service> services(@Nullable Role role) {
        return listed.line().services().stream().filter(service -> role == null || service.role() == role).toList();
    }

    static String word(Role role) {
        return role.title().toLowerCase(Locale.ENGLISH);
    }

    static String plural(Role role) {
        return switch (role) {
            case AMBASSADOR -> "ambassadors";
            case ENVOY -> "envoys";
            case MINISTER -> "ministers";
            case CHARGE -> "chargés d’affaires";
            case REPRESENTATIVE -> "representatives";
        };
    }

    /** End a sentence, whose last word may end in a full stop itself. */
    static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** Join words as a sentence does: {@code A, B and C}. */
    static String joined(List<String> words, String conjunction) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + conjunction + " " + words.getLast();
    }
}
