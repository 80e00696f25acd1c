package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Says of every name what it names: by its own words where they tell, else by what stands around it anywhere in the document.
 * A name of which nothing is known is dropped when it is one word, and taken for a person when it is two or three.
 */
final class NameTyper {

    /** Prepositions that open names of organisations in other languages. */
    private static final Set<String> PREPOSITIONS = Set.of("Sans", "Without", "Pour", "Contre", "Für", "Senza", "Ohne", "Sin");

    private final NameHeads heads;
    private final Gazetteer gazetteer;

    NameTyper(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.heads = new NameHeads(gazetteer);
    }

    /** Return the names with their types; of which nothing is known stay open when one word, and are left out otherwise. */
    List<Name> type(List<Name> names, List<NameTokens> passages, List<PassageText> texts) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (Name name : names) {
            NameContext.vote(name, passages.get(name.passage()), texts.get(name.passage()), votes.computeIfAbsent(key(name), k -> new EnumMap<>(EntityType.class)));
        }
        for (Name name : names) {
            if (name.type() == EntityType.ORGANIZATION && name.words() == 2 && name.text().endsWith(" administration")) {
                String head = name.text().substring(0, name.text().indexOf(' ')).toLowerCase(Locale.ROOT);
                NameContext.add(votes.computeIfAbsent(head, k -> new EnumMap<>(EntityType.class)), EntityType.PERSON, 2);
            }
        }
        List<Name> typed = new ArrayList<>();
        for (Name name : names) {
            coordinate(name, typed, passages.get(name.passage()), votes);
            EntityType type = name.type() != null ? name.type() : decide(name, passages.get(name.passage()), votes.getOrDefault(key(name), Map.of()));
            if (type != null || name.words() == 1) {
                typed.add(name.as(type));
            }
        }
        return typed;
    }

    /** {@code in Tema and Takoradi}: what stands beside a place after and is a place when nothing else is known of it. */
    private static void coordinate(Name name, List<Name> before, NameTokens read, Map<String, Map<EntityType, Integer>> votes) {
        Map<EntityType, Integer> own = votes.get(key(name));
        if (name.type() != null || before.isEmpty() || name.from() < 1 || own == null || !own.isEmpty() || read.at(name.from()).acronym()) {
            return;
        }
        Name last = before.getLast();
        String gap = read.at(name.from()).before();
        boolean and = read.at(name.from() - 1).is("and") && gap.equals(" ");
        String next = read.has(name.to()) ? read.at(name.to()).before() + read.at(name.to()).text() : ".";
        boolean comma = gap.equals(", ") && (next.startsWith(",") || next.startsWith(".") || next.equals(" and") || next.equals(" or"));
        if (last.passage() == name.passage() && last.type() == EntityType.PLACE && (and && last.to() == name.from() - 1 || comma && last.to() == name.from())) {
            own.put(EntityType.PLACE, 2);
        }
    }

    static String key(Name name) {
        String text = name.text();
        if (name.words() == 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
            text = text.replace(".", "");
        }
        return (text.startsWith("The ") ? text.substring(4) : text).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private @Nullable EntityType decide(Name name, NameTokens read, Map<EntityType, Integer> votes) {
        List<String> words = words(name, read);
        EntityType head = heads.type(words);
        if (name.words() == 1) {
            if (read.at(name.from()).acronym()) {
                EntityType known = HeadWords.unique(words.getFirst());
                return known != null ? known : best(votes, 1) == null ? null : EntityType.ORGANIZATION;
            }
            if (HeadWords.compound(words.getFirst())) {
                EntityType best = best(votes, 2);
                return best == null || best == EntityType.PERSON ? EntityType.ORGANIZATION : best;
            }
            EntityType unique = HeadWords.unique(words.getFirst());
            return unique != null ? unique : head != null ? null : best(votes, 2);
        }
        if (address(words) && name.from() > 0 && read.at(name.from() - 1).number()) {
            return null;
        }
        if (head != null) {
            return generic(words, read) ? null : head;
        }
        if (HeadWords.plural(words.getLast()) && !gazetteer.knows(words.getFirst())) {
            return null;
        }
        for (String word : words) {
            if (word.length() == 2 && word.endsWith(".") || word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word != words.getLast() || PersonWords.junior(word)) {
                return ordinary(words) ? null : EntityType.PERSON;
            }
            if (PREPOSITIONS.contains(word)) {
                return EntityType.ORGANIZATION;
            }
        }
        boolean matter = words.size() > 2 && Character.isLowerCase(words.get(1).charAt(0)) && HeadWords.abstractNoun(words.getFirst());
        EntityType best = matter ? null : best(votes, 1);
        boolean numbered = !read.follower(name.to()).isEmpty() && read.at(name.to()).number() || name.from() > 0 && read.at(name.from()).follows() && read.at(name.from() - 1).number() && read.at(name.from() - 1).text().length() != 4;
        if (best == EntityType.WORK) {
            return best;
        }
        if (numbered || ordinary(words) || HeadWords.abstractNoun(words.getLast()) && !PersonWords.namelike(words.getLast())
                || read.words().common(words.getLast()) && (best == null || best == EntityType.ORGANIZATION)) {
            return null;
        }
        if (best == EntityType.PLACE && votes.getOrDefault(best, 0) < 2 && personal(words, read)) {
            return EntityType.PERSON;
        }
        if (best == EntityType.PERSON && (gazetteer.country(words.getLast()) || votes.getOrDefault(best, 0) < 3 && !personal(words, read))) {
            return null;
        }
        if (best == EntityType.PERSON && read.at(name.from()).is("The")) {
            return null;
        }
        return best != null ? best : !read.at(name.from()).is("The") && personal(words, read) ? EntityType.PERSON : null;
    }

    private static List<String> words(Name name, NameTokens read) {
        List<String> words = new ArrayList<>();
        for (int i = name.from(); i < name.to(); i++) {
            words.add(read.at(i).text());
        }
        if (words.getFirst().equals("The") && words.size() > 1) {
            words.removeFirst();
        }
        return words;
    }

    /** {@code 1707 High Street}: a house, which is no name. */
    private static boolean address(List<String> words) {
        return words.contains("Street") || words.contains("Avenue") || words.contains("Road") || words.contains("Boulevard");
    }

    /** {@code Detention Centers}: a plural of a common noun after a common word names nothing in particular. */
    private static boolean generic(List<String> words, NameTokens read) {
        String last = words.getLast();
        if (HeadWords.weak(last) && words.stream().limit(words.size() - 1L).allMatch(word -> FunctionWords.ordinary(word) || FunctionWords.adjective(word)
                || Character.isLowerCase(word.charAt(0)))) {
            return true;
        }
        return words.size() == 2 && last.endsWith("s") && HeadWords.type(last.substring(0, last.length() - 1)) != null
                && (read.words().common(words.getFirst()) || HeadWords.abstractNoun(words.getFirst()));
    }

    private static boolean ordinary(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            // "De Long": behind a particle stands a family name.
            boolean family = i > 0 && PersonWords.particle(words.get(i - 1).toLowerCase(Locale.ROOT));
            if (FunctionWords.ordinary(words.get(i)) && !family) {
                return true;
            }
        }
        return false;
    }

    /** Return whether the words have the form of a person's name. */
    private boolean personal(List<String> words, NameTokens read) {
        if (words.size() > 5) {
            return false;
        }
        for (String word : words) {
            boolean given = Character.isUpperCase(word.charAt(0)) || word.indexOf('-') > 0;
            if (!PersonWords.particle(word)
                    && (!given || word.length() < 2 || common(word, read) || foreign(word, words)
                            || heads(word, words) && !PersonWords.given(word) || PersonWords.title(word))) {
                return false;
            }
        }
        return true;
    }

    /** A family name may be a noun of place, as a second of three words or as the last: {@code Ann Temple Roe}. */
    private static boolean heads(String word, List<String> words) {
        EntityType type = HeadWords.type(word);
        boolean second = words.size() == 3 && word.equals(words.get(1)) && type == EntityType.PLACE && HeadWords.type(words.getLast()) == null;
        return type != null && !word.equals(words.getLast()) && !second;
    }

    private static boolean common(String word, NameTokens read) {
        return word.chars().noneMatch(Character::isLowerCase) || FunctionWords.is(word) || read.words().common(word)
                || (HeadWords.abstractNoun(word) || FunctionWords.adjective(word)) && !PersonWords.namelike(word);
    }

    /** A person may be called like a city or a small people, not like a country. */
    private boolean foreign(String word, List<String> words) {
        if (gazetteer.demonyms().is(word)) {
            return word.equals(words.getFirst()) || gazetteer.demonyms().national(word);
        }
        return gazetteer.place(word) != null && (gazetteer.country(word) || !word.equals(words.getFirst()));
    }

    private static @Nullable EntityType best(Map<EntityType, Integer> votes, int least) {
        EntityType best = null;
        int most = least - 1;
        for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
