package org.countrydesk.extract.name;

import java.util.List;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;

/** Parts titles from their bearers: {@code Foreign Minister Tanaka} is a position and a person. */
final class Titles {

    private final Gazetteer gazetteer;

    Titles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Read a title at the start of a run: an office is a name of its own, and what follows it is a person.
     *
     * @return the token after the last one used; {@code from} where no title stands
     */
    int read(NameTokens read, int from, int end, List<Name> names) {
        int core = from;
        while (core < end && (PersonWords.ranks(read.at(core).text()) || PersonWords.portfolio(read.at(core).text()) || gazetteer.demonyms().is(read.at(core).text())
                || gazetteer.country(read.at(core).text()))) {
            core++;
        }
        while (core > from && (core == end || !PersonWords.title(read.at(core).text())) && PersonWords.title(read.at(core - 1).text())) {
            core--;
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
        after = withRank(read, after);
        if (after > end) {
            names.add(read.name(from, after, EntityType.POSITION));
            return after;
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
        if (after - start == 1 && PersonWords.regal(read.at(start).text()) && after < end && gazetteer.place(read.at(after).text()) == null
                && !gazetteer.demonyms().is(read.at(after).text())) {
            int stop = personEnd(read, after, end);
            names.add(read.name(start, stop, EntityType.PERSON));
            return stop;
        }
        if (office) {
            names.add(read.name(start, after, EntityType.POSITION));
        }
        if (after < end && !gazetteer.country(read.at(after).text()) && !gazetteer.demonyms().is(read.at(after).text())) {
            int stop = personEnd(read, after, end);
            names.add(read.name(after, stop, EntityType.PERSON));
            return stop;
        }
        return after;
    }

    /** {@code Chargé d'Affaires ad interim}, {@code Envoy Extraordinary and Minister Plenipotentiary}: return the end of the rank. */
    private static int withRank(NameTokens read, int after) {
        int end = after;
        if (PersonWords.charge(read.at(end - 1).text()) && read.has(end) && read.at(end).follows() && PersonWords.ofAffairs(read.at(end).text())) {
            end++;
            String first = read.follower(end);
            String second = first.isEmpty() ? "" : read.follower(end + 1);
            return first.equals("ad") && second.equals("interim") ? end + 2 : first.startsWith("a.") ? end + 1 : end;
        }
        if (read.follower(end).equals("Resident") && read.at(end - 1).is("Minister")) {
            return end + 1;
        }
        if (read.follower(end).equals("Extraordinary") || read.follower(end).equals("Plenipotentiary")) {
            end++;
            while (read.follower(end).equals("and") && (read.follower(end + 1).equals("Plenipotentiary")
                    || read.follower(end + 1).startsWith("Minister") && read.follower(end + 2).equals("Plenipotentiary"))) {
                end += read.follower(end + 1).equals("Plenipotentiary") ? 2 : 3;
            }
        }
        return end;
    }

    /** Return whether the last capitalised word before a connector heads the name of something else: {@code King Faisal Hospital}. */
    private static boolean headedBody(NameTokens read, int from, int end) {
        int last = from;
        while (last + 1 < end && (read.at(last + 1).capitalised() || read.at(last + 1).is("and"))) {
            last++;
        }
        String head = read.at(last).text();
        return last > from && HeadWords.type(head) != null && !PersonWords.title(head) && !PersonWords.ranks(head);
    }

    private static int personEnd(NameTokens read, int from, int end) {
        int i = from + 1;
        while (i < end && (read.at(i).capitalised() || PersonWords.particle(read.at(i).text())) && i - from < 5) {
            i++;
        }
        return i;
    }
}
