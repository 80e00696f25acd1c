package org.countrydesk.extract;

import java.util.List;
import java.util.Set;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/** Parts a run of capitalised words into names: a title and its bearer, a people and a body, two names side by side. */
final class RunSplitter {

    /** Seats of power that English uses as names of the bodies in them. */
    private static final Set<String> SEATS = Set.of("White House", "Blue House", "Downing Street", "Capitol Hill", "Foggy Bottom");

    private static final String OF_STATES = "Royal|Imperial|Federal|Provisional|North|South|East|West|Socialist|Communist|Central|Saudi|Sri|New|Transitional|Republican";
    private static final String MILITARY_THINGS = "forces|aid|assistance|equipment|officers|officials|personnel|government|bases?|units?|action|operations?"
            + "|attachés?|mission|advisers|advisors|leaders|regime|rule|presence|coup|commanders?|authorities|intelligence|service|supplies";

    private final Gazetteer gazetteer;

    RunSplitter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Add the names between two tokens and return the token after the last one used. */
    int split(Tokens read, int from, int end, List<Name> names) {
        int at = from;
        while (at < end) {
            int next = step(read, at, end, names);
            at = Math.max(next, at + 1);
        }
        return at;
    }

    private int step(Tokens read, int from, int end, List<Name> names) {
        for (int i = from; i + 1 < end; i++) {
            if (SEATS.contains(read.text(i, i + 2))) {
                if (i > from) {
                    return step(read, from, i, names);
                }
                names.add(read.name(i, i + 2, EntityType.ORGANIZATION));
                return i + 2;
            }
        }
        int titled = title(read, from, end, names);
        if (titled > from) {
            return titled;
        }
        int stop = boundary(read, from, end);
        if (stop < end) {
            return step(read, from, stop, names);
        }
        int extended = withLowerCaseNoun(read, from, end, names);
        if (extended > from) {
            return extended;
        }
        return plain(read, from, end, names);
    }

    /** A title: an office is a name of its own, and what follows it is a person. */
    private int title(Tokens read, int from, int end, List<Name> names) {
        int core = from;
        while (core < end && (PersonWords.ranks(read.at(core).text()) || gazetteer.demonyms().is(read.at(core).text())
                || gazetteer.country(read.at(core).text()))) {
            core++;
        }
        int after = core;
        while (after < end && PersonWords.title(read.at(after).text())) {
            after++;
        }
        if (after == core) {
            return from;
        }
        if (after < end && (read.at(after).is("General") || read.at(after).is("Minister"))) {
            after++;
        }
        if (after < end && read.at(after).text().matches("d['’]Affaires")) {
            after++;
        }
        boolean of = after + 1 < end && (read.at(after).is("of") || read.at(after).is("for"));
        if (of) {
            int object = after + 1;
            int last = -1;
            for (int i = object; i < end; i++) {
                if (PersonWords.portfolio(read.at(i).text())) {
                    last = i + 1;
                }
            }
            if (last < 0 && headedBody(read, from, after)) {
                return from;
            }
            after = last < 0 ? end : last;
        } else if (after < end && headedBody(read, from, end)) {
            return from;
        }
        boolean office = false;
        for (int i = core; i < after && !office; i++) {
            office = PersonWords.office(read.at(i).text());
        }
        int start = from;
        if (gazetteer.demonyms().is(read.at(from).text())) {
            names.add(read.name(from, from + 1, EntityType.PEOPLE_GROUP));
            start = from + 1;
        }
        if (office) {
            names.add(read.name(start, after, EntityType.POSITION));
        }
        if (after < end && !gazetteer.knows(read.at(after).text())) {
            int stop = personEnd(read, after, end);
            names.add(read.name(after, stop, EntityType.PERSON));
            return stop;
        }
        return after;
    }

    private static boolean headedBody(Tokens read, int from, int end) {
        for (int i = from; i < end; i++) {
            EntityType head = HeadWords.type(read.at(i).text());
            if (head != null && !PersonWords.title(read.at(i).text()) && i > from && !PersonWords.ranks(read.at(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static int personEnd(Tokens read, int from, int end) {
        int i = from + 1;
        while (i < end && (read.at(i).capitalised() || PersonWords.particle(read.at(i).text())) && i - from < 5) {
            i++;
        }
        return i;
    }

    /** Return where a second name starts within the run; {@code end} where none does. */
    private int boundary(Tokens read, int from, int end) {
        boolean small = false;
        for (int i = from + 1; i < end; i++) {
            Token token = read.at(i);
            small |= !token.capitalised();
            String before = read.at(i - 1).text();
            boolean afterHead = HeadWords.type(before) != null && read.at(i - 1).capitalised();
            boolean plural = HeadWords.plural(before);
            if (token.acronym() && afterHead && token.text().length() >= 3 && i == end - 1 && !token.text().equals("II")) {
                return i;
            }
            if (plural && !small && i - from >= 1 && plainEnd(read, i, end)
                    && !gazetteer.knows(read.at(from).text())) {
                return i;
            }
            boolean unknown = !gazetteer.knows(before) && !gazetteer.knows(read.at(from).text()) && HeadWords.type(before) == null;
            if (gazetteer.demonyms().is(token.text()) && i == end - 1 && !small && i - from >= 2 && unknown && !token.text().endsWith("s")) {
                return i;
            }
            if (i == from + 1 && read.at(from).acronym() && read.at(from).before().equals("-")) {
                return i;
            }
            if (PersonWords.title(token.text()) && i + 1 < end && !small && read.at(i + 1).capitalised()
                    && (afterHead || gazetteer.country(read.text(from, i))) && HeadWords.type(read.at(end - 1).text()) == null) {
                return i;
            }
        }
        return end;
    }

    private static boolean plainEnd(Tokens read, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!read.at(i).capitalised() || HeadWords.type(read.at(i).text()) != null || FunctionWords.is(read.at(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** {@code Kenyan government}, {@code Suez crisis}, {@code Tana river}: the noun belongs to the name. */
    private int withLowerCaseNoun(Tokens read, int from, int end, List<Name> names) {
        if (read.at(end - 1).possessive()) {
            return from;
        }
        String one = read.follower(end);
        String two = one.isEmpty() || read.follower(end + 1).isEmpty() ? "" : one + " " + read.follower(end + 1);
        boolean state = state(read, from, end);
        for (int length = 2; length >= 1; length--) {
            String noun = length == 2 ? two : one;
            if (noun.isEmpty()) {
                continue;
            }
            int to = end + length;
            if (noun.equals("military") && read.follower(to).matches(MILITARY_THINGS)) {
                continue;
            }
            if (state && HeadWords.stateBody(noun) || noun.equals("administration") && end - from == 1
                    && HeadWords.type(read.at(from).text()) == null) {
                names.add(read.name(from, to, EntityType.ORGANIZATION));
                return to;
            }
            EntityType type = HeadWords.after(noun);
            boolean known = HeadWords.type(read.at(end - 1).text()) != null;
            if (type == EntityType.EVENT && !known && !PersonWords.title(read.at(from).text())
                    && (state ? !noun.equals("elections") && !noun.equals("election") && !noun.equals("conflict") : true)) {
                names.add(read.name(from, withObject(read, to), type));
                return withObject(read, to);
            }
            if (type == EntityType.PLACE && !known && !gazetteer.demonyms().is(read.at(from).text()) && !gazetteer.country(read.text(from, end))
                    && !read.at(from).acronym()) {
                names.add(read.name(from, to, type));
                return to;
            }
        }
        return from;
    }

    private boolean state(Tokens read, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (!gazetteer.knows(read.at(i).text()) && !read.at(i).text().matches(OF_STATES)) {
                return gazetteer.country(read.text(from, end));
            }
        }
        return gazetteer.knows(read.at(end - 1).text());
    }

    /** {@code invasion of Poland}: a country after of is part of an event's name. */
    private int withObject(Tokens read, int to) {
        if (read.follower(to).equals("of") && read.at(to - 1).text().matches("invasion|occupation|massacre|genocide")) {
            String place = read.follower(to + 1);
            if (gazetteer.place(place) != null) {
                return to + 2;
            }
        }
        return to;
    }

    private int plain(Tokens read, int from, int end, List<Name> names) {
        String text = read.text(from, end);
        if (gazetteer.place(text) != null) {
            names.add(read.name(from, end, EntityType.PLACE));
            return end;
        }
        boolean peoples = true;
        for (int i = from; i < end; i++) {
            peoples &= gazetteer.demonyms().is(read.at(i).text()) || i > from && read.at(i).text().equals("American");
        }
        if (peoples) {
            names.add(read.name(from, from + 1, EntityType.PEOPLE_GROUP));
            return from + 1;
        }
        if (end - from == 1) {
            return single(read, from, names);
        }
        names.add(read.name(from, end, null));
        return end;
    }

    private static int single(Tokens read, int i, List<Name> names) {
        Token token = read.at(i);
        if (token.acronym()) {
            if (!FunctionWords.commonAcronym(token.text())) {
                names.add(read.name(i, i + 1, null));
            }
        } else if (Tokens.plausible(token.text())) {
            names.add(read.name(i, i + 1, null));
        }
        return i + 1;
    }

    /** Return the type that the name's own words tell, else null. */
    @Nullable EntityType headType(List<String> words) {
        String first = words.getFirst();
        int stop = words.size();
        for (int i = 1; i < words.size(); i++) {
            if (Character.isLowerCase(words.get(i).charAt(0)) && !words.get(i).equals("and") && !PersonWords.particle(words.get(i))
                    || FunctionWords.is(words.get(i)) && !words.get(i).equals("and") && i > 1) {
                stop = i;
                break;
            }
        }
        for (int i = stop - 1; i >= Math.max(0, stop - 2); i--) {
            String word = words.get(i);
            boolean number = Character.isDigit(word.charAt(0)) || word.length() <= 4 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            EntityType type = HeadWords.type(word);
            if (type != null && (i == stop - 1 || Character.isDigit(words.get(stop - 1).charAt(0)) || stop < words.size() && HeadWords.abstractNoun(words.get(stop - 1)))) {
                return type;
            }
            if (!number && i == stop - 1 && words.size() > stop) {
                continue;
            }
        }
        if (HeadWords.precedes(first)) {
            return HeadWords.type(first);
        }
        boolean directed = first.matches("North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Northeast|Northwest|Southeast|Southwest|Greater");
        if (directed && words.size() > 1) {
            String rest = String.join(" ", words.subList(1, words.size()));
            if (gazetteer.place(rest) != null) {
                return EntityType.PLACE;
            }
            if (gazetteer.demonyms().is(rest)) {
                return EntityType.PEOPLE_GROUP;
            }
        }
        return null;
    }
}
