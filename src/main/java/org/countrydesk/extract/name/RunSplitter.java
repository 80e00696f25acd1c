package org.countrydesk.extract.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;

/** Parts a run of capitalised words into names: a title and its bearer, a people and a body, two names side by side. */
final class RunSplitter {

    /** Seats of power that English uses as names of the bodies in them. */
    private static final Set<String> SEATS = Set.of("White House", "Blue House", "Downing Street", "Capitol Hill", "Foggy Bottom");

    private static final Set<String> OF_STATES = Set.of("Royal", "Imperial", "Federal", "Provisional", "North", "South", "East", "West", "Socialist",
            "Communist", "Central", "Saudi", "Sri", "New", "Transitional", "Republican");
    private static final String MILITARY_THINGS = "forces|aid|assistance|equipment|officers|officials|personnel|government|bases?|units?|action|operations?"
            + "|attachés?|mission|advisers|advisors|leaders|regime|rule|presence|coup|commanders?|authorities|intelligence|service|supplies";

    /** Letters and a number: a weapon, an aircraft, or a band ({@code MS-13}). */
    private static final Pattern GANG = Pattern.compile("\\p{Lu}{1,4}[-\u2011]\\d{1,3}");
    private static final Set<String> GANGS = Set.of("gang", "gangs", "maras", "militia", "militias", "cartel", "cartels", "guerrillas", "guerrilla", "insurgents");
    private static final Set<String> DEEDS = Set.of("invasion", "occupation", "massacre", "genocide");
    private static final Pattern FOLLOWERS = Pattern.compile("\\p{Lu}\\p{Ll}+(?:ists?|crats?)");
    private static final int NEAR = 8;

    private final Gazetteer gazetteer;

    private final Titles titles;

    RunSplitter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.titles = new Titles(gazetteer);
    }

    /** Add the names between two tokens and return the token after the last one used. */
    int split(NameTokens read, int from, int end, List<Name> names) {
        int at = from;
        while (at < end) {
            int next = step(read, at, end, names);
            at = Math.max(next, at + 1);
        }
        return at;
    }

    private int step(NameTokens read, int from, int end, List<Name> names) {
        for (int i = from; i + 1 < end; i++) {
            if (HeadWords.seat(read.at(i).text()) && SEATS.contains(read.text(i, i + 2))) {
                if (i > from) {
                    return step(read, from, i, names);
                }
                names.add(read.name(i, i + 2, EntityType.ORGANIZATION));
                return i + 2;
            }
        }
        int titled = titles.read(read, from, end, names);
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

    /** Return where a second name starts within the run; {@code end} where none does. */
    private int boundary(NameTokens read, int from, int end) {
        if (Labels.value(read, from)) {
            for (int i = Math.min(end - 1, from + gazetteer.longest()); i > from; i--) {
                if (gazetteer.place(read.text(from, i)) != null) {
                    return i;
                }
            }
        }
        boolean small = false;
        boolean initial = read.at(from).initial();
        for (int i = from + 1; i < end; i++) {
            NameToken token = read.at(i);
            small |= !token.capitalised();
            String before = read.at(i - 1).text();
            boolean particle = PersonWords.particle(before.toLowerCase(java.util.Locale.ROOT));
            if (initial && !small && !particle && !read.at(i - 1).initial() && (FunctionWords.ordinary(token.text()) || token.is("Career"))) {
                return i;
            }
            initial |= token.initial();
            boolean afterHead = HeadWords.type(before) != null && read.at(i - 1).capitalised();
            boolean plural = HeadWords.plural(before);
            if (token.acronym() && afterHead && token.text().length() >= 3 && i == end - 1 && !token.text().equals("II")) {
                return i;
            }
            if (plural && !small && i - from >= 1 && plainEnd(read, i, end)
                    && !gazetteer.knows(read.at(from).text())) {
                return i;
            }
            if (token.acronym() && FunctionWords.commonAcronym(token.text()) && i == end - 1 && !token.text().matches("[IVX]+")) {
                return i;
            }
            boolean unknown = !gazetteer.knows(before) && !gazetteer.knows(read.at(from).text()) && HeadWords.type(before) == null;
            if (gazetteer.demonyms().is(token.text()) && i == end - 1 && !small && i - from >= 2 && unknown && !token.text().endsWith("s")) {
                return i;
            }
            if (i == end - 1 && (before.equals("Affairs") || before.equals("Factbook")) && gazetteer.country(token.text())) {
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

    private static boolean plainEnd(NameTokens read, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!read.at(i).capitalised() || HeadWords.type(read.at(i).text()) != null || FunctionWords.is(read.at(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** {@code Kenyan government}, {@code Suez crisis}, {@code Tana river}: the noun belongs to the name. */
    private int withLowerCaseNoun(NameTokens read, int from, int end, List<Name> names) {
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
            if (type == EntityType.LAW_OR_AGREEMENT && !known && !read.at(from).acronym() && !gazetteer.demonyms().is(read.at(from).text())
                    && !gazetteer.country(read.text(from, end))) {
                names.add(read.name(from, to, type));
                return to;
            }
            if (type == EntityType.PLACE && !known && !gazetteer.demonyms().is(read.at(from).text()) && !gazetteer.country(read.text(from, end))
                    && !read.at(from).acronym()) {
                names.add(read.name(from, to, type));
                return to;
            }
        }
        return from;
    }

    private boolean state(NameTokens read, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (!gazetteer.knows(read.at(i).text()) && !OF_STATES.contains(read.at(i).text())) {
                return gazetteer.country(read.text(from, end));
            }
        }
        return gazetteer.knows(read.at(end - 1).text());
    }

    /** {@code invasion of Poland}: a country after of is part of an event's name. */
    private int withObject(NameTokens read, int to) {
        if (read.follower(to).equals("of") && DEEDS.contains(read.at(to - 1).text())) {
            String place = read.follower(to + 1);
            if (gazetteer.place(place) != null) {
                return to + 2;
            }
        }
        return to;
    }

    private int plain(NameTokens read, int from, int end, List<Name> names) {
        String text = read.text(from, end);
        if (gazetteer.place(text) != null) {
            names.add(read.name(from, end, EntityType.PLACE));
            return end;
        }
        if (read.at(from).is("The") && gazetteer.place(read.text(from + 1, end)) != null) {
            names.add(read.name(from + 1, end, EntityType.PLACE));
            return end;
        }
        boolean peoples = true;
        for (int i = from; i < end; i++) {
            peoples &= gazetteer.demonyms().is(read.at(i).text());
        }
        if (end - from == 2 && gazetteer.demonyms().is(read.at(from).text()) && FOLLOWERS.matcher(read.at(from + 1).text()).matches()) {
            names.add(read.name(from, end, EntityType.PEOPLE_GROUP));
            return end;
        }
        if (peoples && end - from == 2 && gazetteer.demonyms().national(read.at(from + 1).text()) && read.at(from + 1).text().endsWith("s") && !gazetteer.demonyms().noun(read.at(from).text())) {
            names.add(read.name(from, end, EntityType.PEOPLE_GROUP));
            return end;
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

    /** Tell whether a word for a band of armed men stands near. */
    private static boolean amongGangs(NameTokens read, int i) {
        for (int near = Math.max(0, i - NEAR); near < Math.min(read.size(), i + NEAR); near++) {
            if (GANGS.contains(read.at(near).text())) {
                return true;
            }
        }
        return false;
    }

    private static int single(NameTokens read, int i, List<Name> names) {
        NameToken token = read.at(i);
        if (token.acronym()) {
            if (GANG.matcher(token.text()).matches() && amongGangs(read, i)) {
                names.add(read.name(i, i + 1, EntityType.ORGANIZATION));
            } else if (HeadWords.unique(token.text()) != null || !FunctionWords.commonAcronym(token.text()) && token.text().indexOf('-') < 0) {
                names.add(read.name(i, i + 1, null));
            }
        } else if (NameTokens.plausible(token.text()) && !FunctionWords.ordinary(token.text())) {
            names.add(read.name(i, i + 1, null));
        }
        return i + 1;
    }
}
