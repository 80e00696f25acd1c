package org.countrydesk.extract.name;

import java.util.Locale;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.fact.EntityType;

/** Keys under which forms of one name meet. */
final class NameKeys {

    private final Gazetteer gazetteer;

    NameKeys(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Return a key that two forms share when they name the same thing whatever else the document says. */
    String same(EntityType type, String written) {
        String text = written.startsWith("The ") ? written.substring(4) : written;
        text = text.replace('’', '\'').replace('–', '-');
        switch (type) {
            case PLACE -> {
                String place = gazetteer.place(text);
                return "PLACE|" + (place == null ? text : place).toLowerCase(Locale.ROOT);
            }
            case PEOPLE_GROUP -> {
                String people = gazetteer.demonyms().people(text);
                String country = gazetteer.demonyms().country(people);
                return "PEOPLE|" + (country != null ? country : people.isEmpty() ? text : people).toLowerCase(Locale.ROOT);
            }
            case POSITION -> {
                return "POSITION|" + office(text.toLowerCase(Locale.ROOT));
            }
            default -> {
                if (type == EntityType.EVENT && (text.endsWith(" pandemic") || text.endsWith(" epidemic"))) {
                    return same(type, text.substring(0, text.lastIndexOf(' ')));
                }
                String government = type == EntityType.ORGANIZATION ? governed(text) : "";
                return type + "|" + (government.isEmpty() ? national(text).replace(".", "").toLowerCase(Locale.ROOT) : government);
            }
        }
    }

    /** Return the office without number and the words for its grade: {@code Chargés d'Affaires ad interim} is {@code chargé d'affaires}. */
    private static String office(String text) {
        StringBuilder key = new StringBuilder();
        for (String word : text.split(" ")) {
            if (word.equals("extraordinary") || word.equals("ad") || word.startsWith("a.")) {
                break;
            }
            String single = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("affaires") && !word.endsWith("affairs")
                    ? word.substring(0, word.length() - 1) : word;
            key.append(key.isEmpty() ? "" : " ").append(single.equals("chargée") ? "chargé" : single);
        }
        return key.toString();
    }

    /** Return the text with the country in place of its adjective, so that {@code Irish Civil War} is {@code Ireland civil war}. */
    private String national(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? "" : text.substring(0, space);
        String country = first.isEmpty() ? null : gazetteer.country(first) ? gazetteer.place(first) : gazetteer.demonyms().country(first);
        return country == null ? text : country + text.substring(space);
    }

    /** {@code government of Chad}, {@code Chadian government}, {@code Chad Government}: the country; empty for other bodies. */
    private String governed(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String of = "";
        if (lower.startsWith("government of the ")) {
            of = text.substring(18);
        } else if (lower.startsWith("government of ")) {
            of = text.substring(14);
        } else if (lower.endsWith(" government")) {
            of = text.substring(0, text.length() - 11);
        } else if (lower.endsWith(" administration") && gazetteer.knows(text.substring(0, text.length() - 15))) {
            of = text.substring(0, text.length() - 15);
        }
        if (of.isEmpty()) {
            return "";
        }
        String country = gazetteer.country(of) ? gazetteer.place(of) : gazetteer.demonyms().country(of);
        return country == null ? "" : "government of " + country.toLowerCase(Locale.ROOT);
    }

    /** Return how much a name says besides its core: 2 for a country, 1 for a year or an article. */
    int modifiers(String text) {
        return core(text).length() < text.length() ? nation(text).isEmpty() ? 1 : 2 : 0;
    }

    /** Return the country that a name starts with, else an empty text. */
    String nation(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? "" : text.substring(0, space);
        return gazetteer.knows(first) ? first : text.startsWith("United States ") ? "U.S." : "";
    }

    /** Return the name without year and country, in lower case. */
    String core(String text) {
        String core = text.replace('’', '\'');
        core = core.startsWith("The ") ? core.substring(4) : core;
        core = core.replaceFirst("^\\d{4} ", "");
        core = core.startsWith("United States ") ? core.substring(14) : core;
        int space = core.indexOf(' ');
        if (space > 0 && core.indexOf(' ', space + 1) > 0 && gazetteer.knows(core.substring(0, space)) || space > 0 && core.startsWith("U.S. ")) {
            core = core.substring(space + 1);
        }
        return core.toLowerCase(Locale.ROOT);
    }
}
