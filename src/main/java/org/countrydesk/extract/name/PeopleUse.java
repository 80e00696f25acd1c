package org.countrydesk.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.fact.EntityType;

/**
 * Tells peoples from adjectives that stand for a state: {@code Peruvian workers} and {@code the Dutch} are people, {@code the Peruvian
 * border} and {@code Dutch police} are the state's. A people that a document names once in the first sense keeps its other mentions. Errs
 * towards peoples: goods and money of a country ({@code Peruvian copper}) count as its people's.
 */
final class PeopleUse {

    /** Nouns for what a state is and has: its ground, its organs, its rules. */
    private static final Set<String> STATE = Set.of(("border borders frontier territory territories soil province provinces region regions waters airspace capital coast"
            + " government governments administration regime police military army navy forces governance law laws constitution legislation parliament state embassy"
            + " mission consulate legation ministry presidency flag sovereignty independence camp camps justice court courts system prisons jurisdiction customs"
            + " side delegation airport ports").split(" "));

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
        if (gazetteer.demonyms().noun(last)) {
            return true;
        }
        int i = name.to();
        for (int words = 0; words < 5 && read.has(i); i++, words++) {
            NameToken token = read.at(i);
            boolean coordinate = token.is("and") || token.is("or") || token.before().equals(", ") && gazetteer.demonyms().is(token.text());
            if (!token.before().equals(" ") && !coordinate || !coordinate && FunctionWords.is(token.text())) {
                return true;
            }
            if (STATE.contains(token.text())) {
                return false;
            }
            if (token.text().endsWith("s") && !gazetteer.demonyms().is(token.text())) {
                return true;
            }
        }
        return true;
    }
}
