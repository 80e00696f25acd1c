package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Fact;
import org.jspecify.annotations.Nullable;

/** Finds the people, organisations, places and so on that a document names, and every mention of each. */
public final class EntityExtractor {

    /** Writings that come out every year, so that the year belongs to the name. */
    private static final Set<String> EDITIONS = Set.of("Report", "Reports", "Survey", "Index", "Outlook", "Yearbook", "Factbook", "Barometer");

    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    private final Gazetteer gazetteer = new Gazetteer();
    private final Tokenizer tokenizer = new Tokenizer(gazetteer);
    private final NameFinder finder = new NameFinder(gazetteer);
    private final NameTyper typer = new NameTyper(gazetteer);
    private final PeopleUse peoples = new PeopleUse(gazetteer);

    /**
     * @param terms of the same document: their names are persons
     * @param dates of the same document: nothing inside one is a name
     */
    public List<Fact.Mention> extract(
            List<PassageText> passages, List<Fact.Term> terms, List<Fact.DatedStatement> dates) {
        List<List<NameToken>> tokens = Labels.blurred(passages.stream().map(tokenizer::tokens).toList());
        DocumentWords words = new DocumentWords(tokens);
        List<NameTokens> read = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            read.add(new NameTokens(i, tokens.get(i), words));
            names.addAll(finder.find(i, tokens.get(i), words));
        }
        names = withoutDates(names, passages, dates);
        names = withTerms(names, passages, read, terms);
        Map<Name, String> families = sharedFamilyNames(names, read);
        List<Name> typed = withYears(typer.type(names, read, passages), read);
        Acronyms acronyms = Acronyms.read(read, typed);
        for (int i = 0; i < typed.size(); i++) {
            Name name = typed.get(i);
            Name definition = name.type() == null || name.words() == 1 ? acronyms.definition(name.text()) : null;
            if (definition != null && definition.type() != null && name.words() == 1) {
                typed.set(i, name.as(EntityType.ORGANIZATION));
            }
        }
        typed = withSeats(peoples.without(typed, read), read);
        AliasTable aliases = new AliasTable(gazetteer, typed, acronyms);
        List<Fact.Mention> mentions = new ArrayList<>();
        for (Name name : typed) {
            Fact.Mention mention = mention(name, aliases, families, passages);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparingInt((Fact.Mention m) -> m.place().passage()).thenComparingInt(m -> m.place().start()));
        return withoutOverlaps(mentions);
    }

    /** Of names that overlap the first is kept; a place may stand inside the name of a body: {@code Embassy in Cairo}. */
    private static List<Fact.Mention> withoutOverlaps(List<Fact.Mention> sorted) {
        List<Fact.Mention> kept = new ArrayList<>();
        int passage = -1;
        int end = 0;
        for (Fact.Mention mention : sorted) {
            boolean overlaps = passage == mention.place().passage() && end > mention.place().start();
            if (!overlaps) {
                passage = mention.place().passage();
                end = mention.place().end();
            }
            if (!overlaps || mention.type() == EntityType.PLACE && end == mention.place().end()) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** Return the names and the places that bodies of such names have their seat in. */
    private List<Name> withSeats(List<Name> names, List<NameTokens> read) {
        List<Name> all = new ArrayList<>();
        for (Name name : names) {
            all.add(name);
            NameTokens tokens = read.get(name.passage());
            for (int i = name.to() - 1; i > name.from() && name.type() == EntityType.ORGANIZATION; i--) {
                if (tokens.at(i - 1).is("in") && gazetteer.place(tokens.text(i, name.to())) != null) {
                    all.add(tokens.name(i, name.to(), EntityType.PLACE));
                }
            }
        }
        return all;
    }

    private static Fact.@Nullable Mention mention(
            Name name, AliasTable aliases, Map<Name, String> families, List<PassageText> passages) {
        Name resolved = aliases.resolve(name);
        if (resolved == null || resolved.type() == null) {
            return null;
        }
        PassageText passage = passages.get(name.passage());
        EntityType own = name.type() == null ? resolved.type() : name.type();
        String full = families.getOrDefault(name.as(null), aliases.fullest(name, own));
        return new Fact.Mention(passage.place(name.start(), name.end()), passage.text().substring(name.start(), name.end()), full, resolved.type());
    }

    private static List<Name> withoutDates(List<Name> names, List<PassageText> passages, List<Fact.DatedStatement> dates) {
        Map<Integer, List<Fact.DatedStatement>> byPassage = new HashMap<>();
        dates.forEach(date -> byPassage.computeIfAbsent(date.place().passage(), k -> new ArrayList<>()).add(date));
        List<Name> kept = new ArrayList<>();
        for (Name name : names) {
            int number = passages.get(name.passage()).passage().number();
            if (byPassage.getOrDefault(number, List.of()).stream()
                    .noneMatch(date -> name.start() >= date.place().start() && name.end() <= date.place().end())) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static List<Name> withTerms(List<Name> names, List<PassageText> passages, List<NameTokens> read, List<Fact.Term> terms) {
        Map<Integer, Integer> index = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            index.put(passages.get(i).passage().number(), i);
        }
        Map<Integer, List<Name>> officers = new HashMap<>();
        for (Fact.Term term : terms) {
            Integer at = index.get(term.place().passage());
            int start = at == null ? -1 : passages.get(at).text().indexOf(term.name());
            if (at == null || start < 0) {
                continue;
            }
            int end = start + term.name().length();
            NameTokens tokens = read.get(at);
            int from = 0;
            while (from < tokens.size() && tokens.at(from).end() <= start) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.at(to).start() < end) {
                to++;
            }
            if (to > from) {
                officers.computeIfAbsent(at, k -> new ArrayList<>()).add(new Name(at, from, to, start, end, term.name(), EntityType.PERSON));
            }
        }
        List<Name> all = new ArrayList<>();
        for (Name name : names) {
            if (officers.getOrDefault(name.passage(), List.of()).stream()
                    .noneMatch(officer -> name.start() < officer.end() && officer.start() < name.end())) {
                all.add(name);
            }
        }
        officers.values().forEach(all::addAll);
        all.sort(Comparator.comparingInt(Name::passage).thenComparingInt(Name::from));
        return all;
    }

    /** {@code Anna and Karl Berg}: the first of the two has the family name of the second. */
    private static Map<Name, String> sharedFamilyNames(List<Name> names, List<NameTokens> read) {
        Map<Name, String> families = new HashMap<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Name first = names.get(i);
            Name second = names.get(i + 1);
            NameTokens tokens = read.get(first.passage());
            if (first.type() == null && first.words() == 1 && second.type() == null && second.words() == 2
                    && first.passage() == second.passage() && second.from() == first.to() + 1 && tokens.at(first.to()).is("and") && tokens.at(first.to()).before().equals(" ")
                    && !tokens.at(first.from()).acronym() && HeadWords.type(tokens.at(second.to() - 1).text()) == null
                    && !HeadWords.plural(tokens.at(second.to() - 1).text())) {
                families.put(first, first.text() + " " + tokens.at(second.to() - 1).text());
                names.set(i, first.as(EntityType.PERSON));
                names.set(i + 1, second.as(EntityType.PERSON));
            }
        }
        return families;
    }

    private static List<Name> withYears(List<Name> names, List<NameTokens> read) {
        List<Name> dated = new ArrayList<>();
        for (Name name : names) {
            NameTokens tokens = read.get(name.passage());
            boolean year = (name.type() == EntityType.LAW_OR_AGREEMENT || name.type() == EntityType.WORK && EDITIONS.contains(name.text().substring(name.text().lastIndexOf(' ') + 1)))
                    && name.from() > 0
                    && tokens.at(name.from()).before().equals(" ")
                    && YEAR.matcher(tokens.at(name.from() - 1).text()).matches();
            boolean of = name.type() == EntityType.LAW_OR_AGREEMENT && name.words() > 1 && tokens.follower(name.to()).equals("of") && YEAR.matcher(tokens.follower(name.to() + 1)).matches();
            dated.add(year ? tokens.name(name.from() - 1, name.to(), name.type()) : of ? tokens.name(name.from(), name.to() + 2, name.type()) : name);
        }
        return dated;
    }
}
