package org.countrydesk.extract.name;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads the type of a name off its own words. */
final class NameHeads {

    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Upper",
            "Lower", "Northeast", "Northwest", "Southeast", "Southwest", "Greater", "Inner", "Outer");
    private static final Set<String> REGIMES = Set.of("Communist", "Nationalist", "Imperial", "Nazi", "Fascist", "Soviet", "Occupied", "Mainland",
            "Metropolitan", "Free", "Colonial", "French", "British", "Dutch", "Spanish", "Portuguese", "German", "Italian", "Belgian", "Republican");

    /** Small words that a heading writes large. */
    private static final Set<String> SMALL = Set.of("Of", "For", "To", "In", "On", "The", "Against", "With", "Without", "From", "By", "At", "Between", "Under", "Within");

    private final Gazetteer gazetteer;

    NameHeads(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Return the type that the name's own words tell, else null. */
    @Nullable EntityType type(List<String> words) {
        for (int known = Math.min(words.size() - 1, gazetteer.longest()); known > 1 && gazetteer.opens(words.getFirst()); known--) {
            if (gazetteer.place(String.join(" ", words.subList(0, known))) != null) {
                EntityType rest = type(words.subList(known, words.size()));
                if (rest != null) {
                    return rest;
                }
            }
        }
        int stop = 1;
        while (stop < words.size() && !connects(words.get(stop))) {
            stop++;
        }
        int last = stop - 1;
        while (last > 0 && numeral(words.get(last))) {
            last--;
        }
        if (HeadWords.leads(words.getFirst()) && words.size() > 1 && (numeral(words.getLast()) || HeadWords.type(words.getLast()) == EntityType.LAW_OR_AGREEMENT)) {
            return EntityType.EVENT;
        }
        EntityType end = HeadWords.type(words.getLast());
        if (end == EntityType.WORK && words.getLast().equals("Survey") && words.size() > 1 && words.get(words.size() - 2).endsWith("ical")) {
            return EntityType.ORGANIZATION;
        }
        if (words.getLast().equals("Chiefs") || words.getFirst().equals("Joint") && words.size() > 1 && words.get(1).equals("Chiefs")) {
            return words.getFirst().equals("Joint") ? EntityType.ORGANIZATION : null;
        }
        boolean object = stop < words.size() - 1 && HeadWords.type(words.get(stop - 1)) == null && HeadWords.abstractNoun(words.get(stop - 1));
        if (end == EntityType.WORK && words.size() > 1 || object && (end == EntityType.LAW_OR_AGREEMENT || end == EntityType.ORGANIZATION)) {
            return end;
        }
        EntityType type = HeadWords.type(words.get(last));
        if (type == null && last > 0 || type == null && stop < words.size()) {
            type = plural(words.get(last));
        }
        if (type != null) {
            return type;
        }
        if (words.getFirst().equals("COP") && words.size() == 2) {
            return EntityType.EVENT;
        }
        if (words.getFirst().equals("Tropical") && words.size() > 2 && HeadWords.type(words.get(1)) == EntityType.EVENT) {
            return EntityType.EVENT;
        }
        if (HeadWords.precedes(words.getFirst())) {
            return HeadWords.type(words.getFirst());
        }
        return place(words);
    }

    private @Nullable EntityType place(List<String> words) {
        if (words.size() < 2) {
            return null;
        }
        String rest = String.join(" ", words.subList(1, words.size()));
        if (DIRECTIONS.contains(words.getFirst())) {
            return gazetteer.place(rest) != null ? EntityType.PLACE : gazetteer.demonyms().is(rest) ? EntityType.PEOPLE_GROUP : null;
        }
        boolean land = gazetteer.country(rest) || words.size() > 2 && place(words.subList(1, words.size())) == EntityType.PLACE;
        return REGIMES.contains(words.getFirst()) && land ? EntityType.PLACE : null;
    }

    /** {@code Geneva Conventions}: a plural heads names of laws and events; of bodies and places it names only their kind. */
    private static @Nullable EntityType plural(String word) {
        EntityType type = word.endsWith("s") ? HeadWords.type(word.substring(0, word.length() - 1)) : null;
        return type == EntityType.LAW_OR_AGREEMENT || type == EntityType.EVENT ? type : null;
    }

    private static boolean connects(String word) {
        return Character.isLowerCase(word.charAt(0)) && !word.equals("and") && !PersonWords.particle(word) && word.indexOf('-') < 0
                || SMALL.contains(word);
    }

    private static boolean numeral(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || "IVX".indexOf(c) >= 0);
    }
}
