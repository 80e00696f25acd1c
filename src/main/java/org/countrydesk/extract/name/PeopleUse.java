package org.countrydesk.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;

/**
 * Tells the peoples a document speaks of from mere adjectives of countries: {@code Peruvian workers} and {@code the Dutch} are people,
 * {@code Peruvian copper} and {@code Dutch law} are none. A people that a document names once in this sense keeps its other mentions.
 */
final class PeopleUse {

    private static final Set<String> PERSONS = Set.of(("people peoples person persons men man women woman child children boys girls boy girl youth youths citizen citizens"
            + " national nationals resident residents native natives migrant migrants immigrants emigrants refugees expatriates authorities bondholders diaspora victims victim survivors"
            + " families family workers worker laborers labourers farmers soldiers troops commandos rebels settlers students scholars minority minorities community communities"
            + " population populations villagers herders nomads tribe tribes tribesmen clan clans speakers descent origin ancestry heritage ethnicity conservatives liberals"
            + " nationalists communists republicans monks nuns priests clergy believers converts militants fighters guerrillas insurgents captives prisoners detainees"
            + " public majority elite elites peasants intellectuals exiles volunteers tourists visitors guests buyers investors owners employers employees staff middlemen"
            + " crew crews passengers fishermen seafarers sailors pilots athletes players fans voters electorate consumers households consul consuls counterpart").split(" "));

    private static final Set<String> BEFORE = Set.of("ethnic", "percent", "cent", "are", "is", "was", "were", "mostly", "predominantly");

    private final Gazetteer gazetteer;
    private final NameKeys keys;

    PeopleUse(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.keys = new NameKeys(gazetteer);
    }

    /** Return the names without those of peoples that the document uses as adjectives of a country alone. */
    List<Name> without(List<Name> names, List<NameTokens> read) {
        Set<String> peoples = new HashSet<>();
        for (Name name : names) {
            if (name.type() == EntityType.PEOPLE_GROUP && speaksOfPeople(name, read.get(name.passage()))) {
                peoples.add(keys.same(EntityType.PEOPLE_GROUP, name.text()));
            }
        }
        return names.stream()
                .filter(name -> name.type() != EntityType.PEOPLE_GROUP || peoples.contains(keys.same(EntityType.PEOPLE_GROUP, name.text())))
                .toList();
    }

    private boolean speaksOfPeople(Name name, NameTokens read) {
        String last = read.at(name.to() - 1).text();
        if (!gazetteer.demonyms().national(last) || last.endsWith("s") && gazetteer.demonyms().is(last.substring(0, last.length() - 1))) {
            return true;
        }
        if (last.endsWith("men") || last.endsWith("man") && last.length() > 7) {
            return true;
        }
        String before = name.from() > 0 ? read.at(name.from() - 1).text() : "";
        if (BEFORE.contains(before)) {
            return true;
        }
        int i = name.to();
        boolean adjective = false;
        for (int words = 0; words < 5 && read.has(i); i++, words++) {
            NameToken token = read.at(i);
            boolean coordinate = token.is("and") || token.is("or") || token.before().equals(", ") && gazetteer.demonyms().is(token.text());
            if (!token.before().equals(" ") && !token.before().equals("-") && !coordinate) {
                break;
            }
            String word = token.text();
            if (PERSONS.contains(word) || PersonWords.doer(word) || PersonWords.office(word)) {
                return true;
            }
            if (!coordinate && FunctionWords.is(word)) {
                break;
            }
            if (!coordinate && !gazetteer.demonyms().is(word)) {
                if (adjective && !word.equals("law")) {
                    break;
                }
                adjective = true;
            }
        }
        boolean alone = i == name.to() && (!read.has(i) || !read.at(i).before().equals(" ") || FunctionWords.is(read.at(i).text()));
        return alone && before.equals("the");
    }
}
