package org.countrydesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.answer.word.Places;
import org.countrydesk.answer.word.Question;
import org.countrydesk.answer.word.Words;
import org.countrydesk.fact.Role;
import org.jspecify.annotations.Nullable;

/**
 * The words of a question about a post: what was asked, of which rank, to and from which country.
 *
 * @param heads words that say what is asked of the post, in order: {@code who}, {@code first}, {@code current}
 * @param role null where any chief of mission is meant
 * @param to the receiving country, or null
 * @param from the sending country, or null
 */
record PostQuestion(List<String> heads, @Nullable Role role, @Nullable String to, @Nullable String from) {

    static final Set<String> FIRST = Set.of("first", "earliest");
    static final Set<String> LAST = Set.of("last", "latest", "newest", "recent");
    static final Set<String> NOW = Set.of("current", "currently", "now", "today", "present", "incumbent", "sitting");

    private static final Set<String> ASKING = Set.of("who", "which", "what", "list", "name");
    private static final Set<String> BEING = Set.of("was", "were", "is", "are", "served", "serving");
    private static final Set<String> FILLING =
            Set.of("the", "a", "an", "as", "in", "on", "at", "during", "there", "then", "all", "most", "office", "post", "to", "for", "of", Words.POSSESSIVE);
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("ambassador", Role.AMBASSADOR), Map.entry("ambassadors", Role.AMBASSADOR), Map.entry("envoy", Role.ENVOY),
            Map.entry("envoys", Role.ENVOY), Map.entry("minister", Role.MINISTER), Map.entry("ministers", Role.MINISTER),
            Map.entry("charge", Role.CHARGE), Map.entry("charges", Role.CHARGE), Map.entry("representative", Role.REPRESENTATIVE),
            Map.entry("representatives", Role.REPRESENTATIVE));
    private static final Set<String> CHIEFS = Set.of("chief", "chiefs", "head", "heads");
    private static final Set<String> TO = Set.of("to", "in", "for", "at");
    private static final Set<String> FROM = Set.of("of", "from");

    PostQuestion {
        heads = List.copyOf(heads);
    }

    /** Tell, by the words alone, whether a question can be about a post. */
    static boolean possible(Question question) {
        for (int i = 0; i < question.words().size(); i++) {
            if (roleAt(question, i) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean asks(Set<String> any) {
        return heads.stream().anyMatch(any::contains);
    }

    /** Read the words; null where one of them has no place in such a question. */
    static @Nullable PostQuestion read(Question question) {
        List<String> heads = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        boolean any = false;
        String to = null;
        String from = null;
        int at = 0;
        while (at < question.words().size()) {
            String word = question.word(at);
            int role = roleAt(question, at);
            if (role > 0) {
                Role named = ROLES.get(word);
                any |= named == null;
                if (named != null) {
                    roles.add(named);
                }
                at += role;
                continue;
            }
            if (ASKING.contains(word) || BEING.contains(word) || FIRST.contains(word) || LAST.contains(word) || NOW.contains(word)) {
                heads.add(word);
                at++;
                continue;
            }
            Place place = Place.at(question, at);
            if (place == null) {
                if (!FILLING.contains(word)) {
                    return null;
                }
                at++;
                continue;
            }
            if (place.sends() ? from != null : to != null) {
                return null;
            }
            from = place.sends() ? place.country() : from;
            to = place.sends() ? to : place.country();
            at = place.end();
        }
        if (roles.size() > 1 || any && !roles.isEmpty() || roles.isEmpty() && !any) {
            return null;
        }
        return new PostQuestion(heads, any ? null : roles.getFirst(), to, from);
    }

    /** Return the rank that a word names, or null where it names any. */
    static @Nullable Role roleOf(String word) {
        return ROLES.get(word);
    }

    /** Return how many words name a rank from here on, or 0. */
    static int roleAt(Question question, int at) {
        String word = question.word(at);
        String next = question.word(at + 1);
        if (word.equals("charge") || word.equals("charges")) {
            boolean parted = (next.equals("d") || next.equals("de")) && question.word(at + 2).equals("affaires");
            return parted ? 3 : next.equals("daffaires") ? 2 : 1;
        }
        if (CHIEFS.contains(word)) {
            return next.equals("of") && Set.of("mission", "missions").contains(question.word(at + 2)) ? 3 : 0;
        }
        if (word.equals("in") && next.equals("post")) {
            return 2;
        }
        return ROLES.containsKey(word) ? 1 : 0;
    }

    /** A country with the words that lead to it; {@code sends} where it is the one that sends. */
    private record Place(String country, int end, boolean sends) {

        static @Nullable Place at(Question question, int start) {
            int at = start;
            String lead = question.word(at);
            boolean leads = TO.contains(lead) || FROM.contains(lead);
            at += leads ? 1 : 0;
            at += question.word(at).equals("the") ? 1 : 0;
            Places.Found found = at < question.words().size() ? Places.at(question.words(), at) : null;
            if (found == null) {
                return null;
            }
            int end = at + found.length();
            boolean owns = question.word(end).equals(Words.POSSESSIVE);
            // Without a word before it, the country that stands ahead of the rank may be either: it is read as the one that sends
            // where it is written as a people, as an owner, or in three letters.
            boolean sends = found.people() || owns || leads && FROM.contains(lead) || !leads && question.word(at).length() <= 2;
            return new Place(found.country(), end, sends && !(leads && TO.contains(lead)));
        }
    }
}
