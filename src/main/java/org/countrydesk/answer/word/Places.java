package org.countrydesk.answer.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countrydesk.extract.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Countries in the words of a question or a title, whatever their case. */
public final class Places {

    private static final int LONGEST = 5;
    private static final int ACRONYM = 3;

    private Places() {}

    /** Made when the first question names a country. */
    private static final class World {
        static final Gazetteer GAZETTEER = new Gazetteer();
    }

    /**
     * A country named by some words.
     *
     * @param people whether by the word for its people: {@code British}
     */
    public record Found(String country, int length, boolean people) {}

    /** Find the country whose name, or whose people's, starts at a word: the longest. */
    public static @Nullable Found at(List<String> words, int start) {
        for (int length = Math.min(LONGEST, words.size() - start); length > 0; length--) {
            List<String> name = words.subList(start, start + length);
            String country = country(name);
            if (country != null) {
                return new Found(country, length, false);
            }
        }
        String people = World.GAZETTEER.demonyms().country(titled(words.get(start)));
        return people == null ? null : new Found(people, 1, true);
    }

    /** Return the countries that a text names. */
    public static Set<String> in(String text) {
        return in(Words.of(text));
    }

    /** Tell whether two texts name the same country. */
    public static boolean shared(List<String> one, List<String> other) {
        Set<String> countries = in(one);
        countries.retainAll(in(other));
        return !countries.isEmpty();
    }

    /** Return the countries that some words name. */
    public static Set<String> in(List<String> words) {
        Set<String> countries = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Found found = at(words, i);
            if (found != null) {
                countries.add(found.country());
            }
        }
        return countries;
    }

    /** Return the name under which countries are compared; the name itself where it is none. */
    public static String same(String country) {
        List<String> words = Words.of(country);
        String same = words.isEmpty() ? null : country(words);
        return same == null ? country : same;
    }

    private static @Nullable String country(List<String> words) {
        String name = String.join(" ", words.stream().map(Places::titled).toList());
        String shouted = words.getFirst().toUpperCase(Locale.ROOT);
        boolean acronym = words.size() == 1 && shouted.length() <= ACRONYM;
        for (String form : acronym ? List.of(shouted, name) : List.of(name)) {
            String place = World.GAZETTEER.place(form);
            if (place != null && World.GAZETTEER.country(form)) {
                return place;
            }
        }
        return null;
    }

    private static String titled(String word) {
        return word.isEmpty() || Set.of("of", "the", "and").contains(word) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
