package org.countrydesk.extract.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;
import org.countrydesk.markup.Passage;

/** Gathers votes for what a name names from the words around it. */
final class NameContext {

    private static final Set<String> AT = Set.of("in", "at", "near", "throughout", "across", "around", "via", "within", "outside", "inside", "from", "toward", "towards");
    private static final Set<String> KINDS_OF_PLACE = Set.of("province", "city", "town", "village", "island", "district", "port", "state", "county", "region",
            "capital", "valley", "peninsula", "department", "municipality", "suburb", "governorate");
    private static final Set<String> PEOPLES = Set.of("people", "peoples", "tribe", "tribes", "tribesmen", "communities", "villagers", "minority", "minorities", "nomads", "clan", "clans", "children", "women", "men", "families", "elders",
            "refugees", "militiamen", "herders", "pastoralists", "speakers", "community");
    private static final Set<String> WRITINGS = Set.of("film", "documentary", "book", "novel", "magazine", "newspaper", "album", "song", "play", "poem", "article",
            "memoir", "essay", "painting", "opera", "weekly", "daily", "editorial", "movie");

    private static final Set<String> ROUTES = Set.of("road", "railway", "railroad", "highway", "line", "route", "flight", "flights", "pipeline", "journey", "march", "km", "miles");
    /** Nouns in small letters that say what the name beside them is. */
    private static final Pattern APPOSITION = Pattern.compile("[\"”’']?\\s?[,—–].?");
    private static final Pattern QUOTED = Pattern.compile("[ ,]*[\"“(, ]+");
    private static final Map<String, EntityType> KINDS = new HashMap<>();
    /** First words of names of places in languages that put the kind of place first. */
    private static final Set<String> PLACE_OPENINGS = Set.of("San", "Santa", "Santo", "São", "Puerto", "Porto", "Villa", "Ciudad", "Rio", "Río", "Cerro",
            "Isla", "Islas", "Lago", "Monte", "Sierra", "Costa", "Los", "Las", "Saint", "Ste", "St.", "Pulau", "Gunung", "Wadi", "Jebel", "Jabal", "Umm", "Ras", "Kafr",
            "Deir", "Kota", "Bandar", "Kuala", "Phnom", "Koh", "Ulan", "Novo", "Nizhny");

    static {
        for (String word : ("company firm operator bank party newspaper broadcaster agency airline airlines miner producer manufacturer retailer corporation"
                + " militia guerrillas rebels insurgents movement group organization organisation faction cartel syndicate gang consortium"
                + " foundation charity watchdog ministry junta brigade battalion network conglomerate supplier contractor developer subsidiary club").split(" ")) {
            KINDS.put(word, EntityType.ORGANIZATION);
        }
        for (String word : ("mine mines province district city town village island islands river lake valley mountain mountains desert peninsula airport port harbour"
                + " harbor dam canal camp prison region county municipality suburb neighborhood neighbourhood oilfield reserve plateau basin"
                + " bridge stadium refinery border crossing governorate oblast voivodeship canton parish quarter slum beach bay strait pipeline plant station").split(" ")) {
            KINDS.put(word, EntityType.PLACE);
        }
    }

    private NameContext() {}

    /** Add what one occurrence of a name tells to the votes for it. */
    static void vote(Name name, NameTokens read, PassageText text, Map<EntityType, Integer> votes) {
        int from = name.from();
        int to = name.to();
        String before = from > 0 && read.at(from).before().equals(" ") ? read.at(from - 1).text() : "";
        String next = read.follower(to);
        String gap = read.has(to) ? read.at(to).before() : text.text().substring(name.end());
        if (name.type() != null) {
            add(votes, name.type(), 3);
        }
        boolean the = before.equals("the") || before.equals("The");
        if (PersonWords.doer(before) && !the) {
            add(votes, EntityType.PERSON, 3);
        }
        if (PersonWords.speech(next)) {
            add(votes, the || read.at(from).acronym() ? EntityType.ORGANIZATION : EntityType.PERSON, 2);
        }
        if (read.has(to) && APPOSITION.matcher(gap).matches()) {
            apposition(read, to, the, votes);
        }
        if (from > 0 && read.at(from).follows() && read.at(from - 1).capitalised() && HeadWords.plural(before)) {
            add(votes, EntityType.PLACE, 3);
        }
        if (AT.contains(before.toLowerCase(java.util.Locale.ROOT)) && !read.at(from).acronym()) {
            boolean weak = before.equals("from") || before.startsWith("toward") || before.equals("via");
            if (!weak || name.words() == 1) {
                add(votes, EntityType.PLACE, weak ? 1 : 2);
            }
        }
        if (PEOPLES.contains(next) && name.words() == 1 && !read.at(from).acronym() || before.equals("ethnic")) {
            add(votes, EntityType.PEOPLE_GROUP, before.equals("ethnic") ? 3 : 2);
        }
        if (onRoute(name, read)) {
            add(votes, EntityType.PLACE, 3);
        }
        String earlier = from > 1 ? read.at(from - 2).text() : "";
        if (name.words() == 1 && read.at(from).follows() && (share(before) || share(earlier) && (before.equals("are") || before.equals("is")))) {
            add(votes, EntityType.PEOPLE_GROUP, 2);
        }
        if (before.equals("of") && from > 1 && KINDS_OF_PLACE.contains(read.at(from - 2).text())) {
            add(votes, EntityType.PLACE, 4);
        }
        if (WRITINGS.contains(next) || from > 0 && WRITINGS.contains(read.at(from - 1).text()) && QUOTED.matcher(read.at(from).before()).matches() && name.words() > 1) {
            add(votes, EntityType.WORK, 3);
        }
        if (read.at(from).acronym() && name.words() == 1) {
            acronym(name, read, the, next, votes);
        } else if (the && name.words() > 1) {
            add(votes, EntityType.ORGANIZATION, 2);
        }
        beside(name, read, votes);
        boolean entry = text.passage().kind() == Passage.Kind.ITEM && from == 0 && to == read.size();
        if (entry && name.words() > 1) {
            add(votes, EntityType.PERSON, 1);
        }
    }

    /** {@code the road from Gondar to Metemma}. */
    private static boolean onRoute(Name name, NameTokens read) {
        for (int i = name.from() - 1; i > Math.max(0, name.from() - 6); i--) {
            if (read.at(i).is("from")) {
                return ROUTES.contains(read.at(i - 1).text()) && (i == name.from() - 1 || read.at(name.from() - 1).is("to"));
            }
        }
        return false;
    }

    /** {@code 40 percent Ashanti}. */
    private static boolean share(String word) {
        return word.equals("percent") || word.equals("cent");
    }

    /** {@code the Antares copper mine}, {@code the operator Antares}: a noun in small letters beside the name says what it is. */
    private static void beside(Name name, NameTokens read, Map<EntityType, Integer> votes) {
        for (int i = name.to(); i < name.to() + 3; i++) {
            String word = read.at(i - 1).possessive() ? "" : read.follower(i);
            EntityType type = KINDS.get(word);
            if (type != null) {
                add(votes, type, 3);
                return;
            }
            if (word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || FunctionWords.is(word)) {
                break;
            }
        }
        String before = name.from() > 0 && read.at(name.from()).follows() ? read.at(name.from() - 1).text() : "";
        EntityType type = KINDS.get(before);
        if (type != null) {
            add(votes, type, 2);
        }
        if (name.words() > 1 && PLACE_OPENINGS.contains(read.at(name.from()).text())) {
            add(votes, EntityType.PLACE, 2);
        }
    }

    private static void acronym(Name name, NameTokens read, boolean the, String next, Map<EntityType, Integer> votes) {
        if (read.has(name.to()) && read.at(name.to()).number() && read.at(name.to()).before().length() <= 2) {
            return;
        }
        boolean bracketed = name.start() > 0 && read.at(name.from()).before().endsWith("(");
        if (the || !bracketed && name.text().length() >= 3) {
            add(votes, EntityType.ORGANIZATION, the ? 2 : 1);
        } else if (!next.isEmpty() && PersonWords.speech(next)) {
            add(votes, EntityType.ORGANIZATION, 1);
        }
    }

    /** {@code X, a former … soldier}, {@code Y, the capital}: the noun within the next words tells. */
    private static void apposition(NameTokens read, int to, boolean the, Map<EntityType, Integer> votes) {
        String first = read.at(to).text();
        if (first.equals("who") || first.equals("whose")) {
            add(votes, EntityType.PERSON, 3);
            return;
        }
        if (!first.equals("a") && !first.equals("an") && !first.equals("the") && !first.equals("former") && !first.equals("then") && !first.equals("head")
                && !PersonWords.doer(first) && !PersonWords.office(first)) {
            return;
        }
        for (int i = to; i < Math.min(read.size(), to + 8); i++) {
            NameToken token = read.at(i);
            if (i > to && !token.before().equals(" ") && !token.before().equals("-")) {
                return;
            }
            if (PersonWords.doer(token.text()) || i > to && PersonWords.office(token.text()) && token.capitalised()) {
                add(votes, the ? EntityType.ORGANIZATION : EntityType.PERSON, 3);
                return;
            }
            if (HeadWords.type(token.text()) == EntityType.PLACE && !token.capitalised()) {
                add(votes, EntityType.PLACE, 3);
                return;
            }
            if (HeadWords.type(token.text()) == EntityType.WORK && !token.capitalised()) {
                add(votes, EntityType.WORK, 3);
                return;
            }
            if (HeadWords.type(token.text()) == EntityType.ORGANIZATION && !token.capitalised() && !token.is("services")) {
                add(votes, EntityType.ORGANIZATION, 3);
                return;
            }
        }
    }

    static void add(Map<EntityType, Integer> votes, EntityType type, int weight) {
        votes.merge(type, weight, Integer::sum);
    }
}
