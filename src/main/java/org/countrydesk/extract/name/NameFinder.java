package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;

/** Finds the runs of capitalised words of one passage, and hands each to the splitter. */
final class NameFinder {

    /** No name has more words; a text all in capitals would else be one. */
    private static final int LONGEST = 24;

    private static final Set<String> ORDINALS = Set.of("New", "First", "Second", "Third", "Old");
    /** First words of names that end in a number. */
    private static final Set<String> NUMBERED = Set.of("Exercise", "Operation", "Project", "COP", "Expo", "Apollo", "Camp");

    private static final Set<String> ACTS = Set.of("Act", "Law", "Agreement", "Plan", "Treaty", "Convention", "Protocol", "Accord", "Bill");
    private static final Set<String> NUMBER_SIGNS = Set.of("No", "no", "No.", "no.");
    private static final Set<String> SLASHES = Set.of("/", "-");
    private static final Set<String> DISTRICTS = Set.of("D.C", "D.C.", "DC");
    private static final List<String> DIRECTIONS = List.of("North", "South", "East", "West", "Central", "Middle");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d{2}");
    private static final Set<String> NUMBERED_LAWS = Set.of("Law", "Decree", "Act", "Ordinance", "Directive", "Regulation", "Proclamation");

    private final Gazetteer gazetteer;
    private final Connectors connectors;
    private final RunSplitter splitter;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.connectors = new Connectors(gazetteer);
        this.splitter = new RunSplitter(gazetteer);
    }

    List<Name> find(int passage, List<NameToken> tokens, DocumentWords words) {
        NameTokens read = new NameTokens(passage, tokens, words);
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int lower = connectors.lowerCaseName(read, i);
            if (lower > i) {
                int end = runEnd(read, lower);
                names.add(read.name(i, end, HeadWords.lawNoun(tokens.get(i).text()) || tokens.get(i).is("draft")
                        ? EntityType.LAW_OR_AGREEMENT : EntityType.ORGANIZATION));
                i = end;
            } else if (numberedLaw(read, i) > i) {
                int end = numberedLaw(read, i);
                names.add(read.name(i, end, EntityType.LAW_OR_AGREEMENT));
                i = end;
            } else if (starts(read, i)) {
                int end = runEnd(read, i);
                if (actAfterBracket(read, i, end)) {
                    int spelt = Acronyms.expansion(read, end, read.at(end).text().replace(".", ""));
                    int from = spelt >= 0 && spelt < i ? spelt : read.at(i).is("The") ? i + 1 : i;
                    names.removeIf(name -> name.to() > from);
                    names.add(read.name(from, end + 2, EntityType.LAW_OR_AGREEMENT));
                    i = end + 2;
                    continue;
                }
                int from = withoutCommonStart(read, i, end);
                i = from < end ? Math.max(splitter.split(read, from, end, names), i + 1) : i + 1;
            } else {
                i++;
            }
        }
        return names;
    }

    /** {@code Clean Harbours and Beaches (CHAB) Act}: past a short form in brackets the noun still heads the name. */
    private static boolean actAfterBracket(NameTokens read, int from, int end) {
        return end - from > 1
                && read.has(end + 1)
                && read.at(end).before().equals(" (")
                && read.at(end).acronym()
                && read.at(end + 1).before().equals(") ")
                && ACTS.contains(read.at(end + 1).text());
    }

    /** {@code Law 4788/12}, {@code Decree No. 16 of 2012}: return the token after it; {@code i} where no such name stands. */
    private static int numberedLaw(NameTokens read, int i) {
        if (!NUMBERED_LAWS.contains(read.at(i).text()) || i > 0 && read.at(i).follows() && read.at(i - 1).capitalised() && !read.at(i - 1).is("The")) {
            return i;
        }
        int at = NUMBER_SIGNS.contains(read.follower(i + 1)) ? i + 2 : i + 1;
        boolean number = read.has(at) && read.at(at).number() && (read.at(at).before().equals(" ") || read.at(at).before().equals(". "));
        if (!number) {
            return i;
        }
        at++;
        while (read.has(at) && read.at(at).number() && SLASHES.contains(read.at(at).before())) {
            at++;
        }
        return read.follower(at).equals("of") && YEAR.matcher(read.follower(at + 1)).matches() ? at + 2 : at;
    }

    private boolean starts(NameTokens read, int i) {
        NameToken token = read.at(i);
        if (!token.capitalised() || shouts(read, i) || read.size() == 1 && token.acronym() && gazetteer.place(token.text()) == null) {
            return false;
        }
        if (token.acronym() && read.has(i + 1) && read.at(i + 1).before().trim().startsWith("$")) {
            // A currency: US$ 3.
            return false;
        }
        boolean followed = i + 1 < read.size() && read.at(i + 1).follows() && read.at(i + 1).capitalised()
                && !FunctionWords.is(read.at(i + 1).text()) && !token.possessive();
        if (token.is("The")) {
            return !token.opens() && followed;
        }
        if (token.text().length() == 1 || token.text().length() == 2 && token.text().endsWith(".")) {
            return token.initial() && followed && !PersonWords.title(read.at(i + 1).text()) && !gazetteer.knows(read.at(i + 1).text())
                    && !FunctionWords.ordinary(read.at(i + 1).text());
        }
        if (ORDINALS.contains(token.text())) {
            return followed && (!token.opens() || token.is("New"));
        }
        return !FunctionWords.is(token.text()) || headsNext(read, i);
    }

    /** A line in capitals tells nothing about names: leave its words out, countries apart. */
    private boolean shouts(NameTokens read, int i) {
        return capitals(read, i) && read.at(i).text().indexOf('-') < 0 && gazetteer.place(read.at(i).text()) == null
                && (read.at(i).text().length() > 6 || capitals(read, i + 1) && capitals(read, i + 2) || capitals(read, i - 1) && capitals(read, i - 2));
    }

    private static boolean capitals(NameTokens read, int i) {
        return read.has(i) && read.at(i).text().length() > 1 && read.at(i).text().indexOf('.') < 0
                && read.at(i).text().chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c)) && !read.at(i).number();
    }

    /** Return the token after the last of the run that starts at {@code from}. */
    private int runEnd(NameTokens read, int from) {
        int k = Math.max(from + 1, knownEnd(read, from));
        boolean objects = false;
        while (k < read.size() && k - from < LONGEST) {
            NameToken token = read.at(k);
            if (token.acronym() && read.has(k + 1) && read.at(k + 1).before().trim().startsWith("$")) {
                break;
            }
            if (read.at(k - 1).possessive()) {
                if (!officeOf(read, k)) {
                    break;
                }
                k++;
            } else if (token.capitalised() && token.follows() && continues(read, k)) {
                k++;
            } else if (PersonWords.junior(token.text()) && token.before().equals(", ") && !token.opens()) {
                k++;
            } else if (numbers(read, from, k)) {
                k++;
            } else {
                int next = connectors.next(read, from, k, objects);
                if (next < 0) {
                    break;
                }
                objects |= !token.is("and") && !PersonWords.particle(token.text());
                k = next + 1;
            }
        }
        return k;
    }

    /** {@code Good Friday Agreement}: a day or month belongs to the name when a noun for an act or event follows. */
    private static boolean headsNext(NameTokens read, int k) {
        String next = read.follower(k + 1);
        EntityType head = next.isEmpty() || !read.at(k + 1).capitalised() ? null : HeadWords.type(next);
        return head == EntityType.LAW_OR_AGREEMENT || head == EntityType.EVENT;
    }

    /** Return the end of the longest place of several words that starts here, or 0: {@code Trinidad and Tobago}. */
    private int knownEnd(NameTokens read, int from) {
        if (!gazetteer.opens(read.at(from).text())) {
            return 0;
        }
        int last = from + 1;
        while (last < read.size() && last - from < gazetteer.longest() && within(read.at(last)) && !read.at(last - 1).possessive()) {
            last++;
        }
        for (int end = last; end > from + 1; end--) {
            if (read.at(end - 1).capitalised() && gazetteer.place(read.text(from, end)) != null) {
                return end;
            }
        }
        return 0;
    }

    private static boolean within(NameToken token) {
        return token.follows() && (token.capitalised() || token.is("of") || token.is("the") || token.is("and"))
                || token.before().equals(", ") && DISTRICTS.contains(token.text());
    }

    /** {@code Prosecutor General's Office}, {@code President's Emergency Fund}: an office owns a body, a law or a work by name. */
    private static boolean officeOf(NameTokens read, int k) {
        String owner = read.at(k - 1).text();
        if (!read.at(k).before().equals(" ") || !read.at(k).capitalised() || !PersonWords.office(owner) && !owner.equals("General")) {
            return false;
        }
        for (int i = k; i < Math.min(read.size(), k + 5) && read.at(i).capitalised(); i++) {
            EntityType type = HeadWords.type(read.at(i).text());
            if (type == EntityType.ORGANIZATION || type == EntityType.LAW_OR_AGREEMENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(NameTokens read, int k) {
        String word = read.at(k).text();
        if (word.equals("The") || Connectors.month(word) && !headsNext(read, k)) {
            return false;
        }
        if (!FunctionWords.is(word)) {
            return word.length() > 1 || read.at(k).initial();
        }
        return read.at(k - 1).capitalised() && FunctionWords.is(read.at(k - 1).text()) || k + 1 < read.size() && read.at(k + 1).follows() && read.at(k + 1).capitalised();
    }

    /** {@code Resolution 1244}, {@code Project 12}, {@code Camp 7}: the number is part of the name, a year is not. */
    private static boolean numbers(NameTokens read, int first, int k) {
        NameToken number = read.at(k);
        if (!number.number() || !number.follows() || number.text().length() > 4
                || !number.text().chars().allMatch(Character::isDigit)) {
            return false;
        }
        String before = read.at(k - 1).text();
        boolean year = number.text().length() == 4 && (number.text().startsWith("1") || number.text().startsWith("20"));
        EntityType head = HeadWords.type(before);
        return before.equals("Resolution") || before.equals("Law") && k - first == 2
                || !year && (head == EntityType.EVENT || NUMBERED.contains(read.at(first).text()) || before.equals("Site") || before.equals("Camp") || before.equals("Route")
                        || before.equals("Highway") || before.equals("Apollo"));
    }

    /** A sentence's first word has a capital anyway: leave it out unless it is seen to belong to the name. */
    private int withoutCommonStart(NameTokens read, int from, int end) {
        if (knownEnd(read, from) > from) {
            return from;
        }
        int start = from;
        while (start < end && read.at(start).opens()) {
            NameToken first = read.at(start);
            String word = first.text();
            if (gazetteer.knows(word) || first.acronym() && !FunctionWords.commonAcronym(word) || read.words().named(word)
                    || PersonWords.title(word) || first.initial()) {
                return start;
            }
            boolean alone = end - start == 1;
            boolean common = read.words().common(word) || word.endsWith("ly") && word.length() > 4 && !(start + 1 < end && read.at(start + 1).initial());
            if (alone) {
                return HeadWords.unique(word) != null ? start : common || plainPlural(word) || HeadWords.type(word) != null || word.endsWith("ing") || word.endsWith("ed") || HeadWords.abstractNoun(word)
                        || !NameTokens.plausible(word) ? end : start;
            }
            boolean verb = end - start == 2 && !common && read.words().alone(read.at(start + 1).text())
                    && !PersonWords.particle(word) && HeadWords.type(read.at(start + 1).text()) == null;
            if (verb && (word.endsWith("ed") || FunctionWords.ordinary(word)) || FunctionWords.ordinary(word) && gazetteer.knows(read.at(start + 1).text())
                    && DIRECTIONS.stream().noneMatch(word::startsWith)) {
                return start + 1;
            }
            if (common && !HeadWords.takesObject(read.at(start + 1).text()) && !headed(read, start, end)) {
                start++;
                return start;
            }
            return start;
        }
        return start;
    }

    /** A plural of people that starts a sentence is a common noun: {@code Observers said}. */
    private static boolean plainPlural(String word) {
        return word.length() > 4 && (word.endsWith("ers") || word.endsWith("ors") || word.endsWith("ists") || word.endsWith("ies") || word.endsWith("ants")
                || word.endsWith("ents") || word.endsWith("ees") || PersonWords.doer(word.toLowerCase(java.util.Locale.ROOT)));
    }

    private boolean headed(NameTokens read, int from, int end) {
        for (int i = from; i < end; i++) {
            if (HeadWords.type(read.at(i).text()) != null && !gazetteer.knows(read.at(from + 1).text())) {
                return true;
            }
        }
        return false;
    }
}
