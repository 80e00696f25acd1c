package org.countrydesk.extract.name;

import java.util.Set;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.extract.word.PersonWords;
import org.countrydesk.fact.EntityType;

/** Decides whether a small word between capitalised words belongs to a name: {@code Ministry of Trade and Industry}. */
final class Connectors {

    private static final Set<String> SEATED = Set.of("embassy", "legation", "consulate", "mission", "office", "delegation", "consulate-general");
    private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> OFFICES = Set.of("Ministry", "Department", "Bureau", "Secretariat", "Directorate");
    private static final Set<String> WEAK_HEADS = Set.of("services", "communities", "regulations", "exchange", "trade", "development", "border", "state", "land",
            "field", "watch", "fund", "school", "task", "service", "order", "water", "day", "history", "system");

    private static final Set<String> WRITINGS = Set.of("Report", "Reports", "Survey", "Index", "Review", "Factbook", "Outlook", "Yearbook");
    /** Nouns at the end of a name whose first words take an object: {@code Trafficking in Firearms Act}. */
    private static final Set<String> ACTS = Set.of("Act", "Bill", "Law", "Ordinance", "Decree", "Code", "Convention", "Committee", "Commission", "Council", "Unit", "Task",
            "Fund", "Board", "Office", "Secretariat", "Report");

    /** Bodies that are named for what they do: {@code Committee to Protect Forests}. */
    private static final Set<String> ACTING = Set.of("office", "council", "committee", "commission", "campaign", "fund", "programme", "program", "alliance", "coalition", "board");

    private final Gazetteer gazetteer;

    Connectors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static boolean month(String word) {
        return MONTHS.contains(word);
    }

    /** Return the capitalised token that goes on after the small word at {@code k}, or -1 where the name ends before it. */
    int next(NameTokens read, int from, int k, boolean objects) {
        NameToken small = read.at(k);
        if (!small.follows()) {
            return objects && series(read, from, k) || pair(read, from, k) ? k : -1;
        }
        String word = small.text();
        String left = read.at(k - 1).text();
        int next = k + 1;
        if (PersonWords.particle(word)) {
            while (read.has(next) && PersonWords.particle(read.at(next).text()) && next < k + 3) {
                next++;
            }
            return capital(read, next) && !gazetteer.knows(left) && !PersonWords.title(left) ? next : -1;
        }
        if (read.has(next) && read.at(next).is("the") && read.at(next).follows() && !word.equals("and")) {
            next++;
        }
        if (!capital(read, next) || read.has(next + 1) && read.at(next + 1).before().trim().startsWith("$")) {
            return -1;
        }
        EntityType head = HeadWords.type(left);
        boolean body = head == EntityType.ORGANIZATION || head == EntityType.LAW_OR_AGREEMENT || head == EntityType.EVENT;
        String lower = left.toLowerCase(java.util.Locale.ROOT);
        boolean joins = switch (word) {
            case "of" -> of(read, from, k, next) || writing(read, next);
            case "for" -> body || PersonWords.office(left) && !PersonWords.diplomat(left);
            case "on", "concerning", "regarding" -> body || writing(read, next);
            case "against", "between", "with" -> head == EntityType.LAW_OR_AGREEMENT;
            case "without" -> read.words().named(left) && k - from == 1;
            case "to" -> lower.equals("mission") || lower.equals("delegation")
                    || ACTING.contains(lower) && !gazetteer.knows(read.at(next).text()) && read.at(k + 1) == read.at(next);
            case "in" -> writing(read, next) || objects && left.equals("Trafficking") && read.at(next).is("Persons") || objects && ACTING.contains(read.at(from).text().toLowerCase(java.util.Locale.ROOT))
                    && HeadWords.plural(left) == false && !gazetteer.knows(read.at(next).text()) && read.text(from, k).contains(" to ") || SEATED.contains(lower) || objects && head == null && read.text(from, k).contains(" for ") && (read.at(k - 2).is("for") || gazetteer.knows(read.at(next).text()));
            case "and" -> small.before().equals(" ") && and(read, from, k, next, objects);
            default -> false;
        };
        return joins ? next : -1;
    }

    /** {@code Trafficking in Firearms Report}: a noun for writings soon after holds the words before it together. */
    private static boolean writing(NameTokens read, int next) {
        for (int i = next; i < Math.min(read.size(), next + 4) && read.at(i).capitalised() && (i == next || read.at(i).follows()); i++) {
            if (i > next && (WRITINGS.contains(read.at(i).text()) || HeadWords.abstractNoun(read.at(Math.max(0, next - 2)).text()) && ACTS.contains(read.at(i).text()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Iran-Iraq War}: two known to the gazetteer go together before a noun that is common to them. */
    private boolean pair(NameTokens read, int from, int k) {
        NameToken second = read.at(k);
        boolean hyphen = second.before().equals("-") || second.before().equals("–");
        if (!hyphen || !second.capitalised() || !gazetteer.knows(read.at(k - 1).text()) && gazetteer.place(read.text(from, k)) == null
                || !gazetteer.knows(second.text())) {
            return false;
        }
        String lower = read.follower(k + 1);
        if (HeadWords.after(lower) == EntityType.EVENT && !lower.startsWith("election") && !lower.equals("conflict")) {
            return true;
        }
        for (int i = k + 1; i < Math.min(read.size(), k + 5) && read.at(i).capitalised() && read.at(i).follows(); i++) {
            EntityType head = HeadWords.type(read.at(i).text());
            if (head != null && head != EntityType.PLACE && head != EntityType.WORK) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ministry of Labour, Youth, and Sports}: the commas are of the name when its last and follows soon. */
    private boolean series(NameTokens read, int from, int k) {
        if (!read.at(k).before().equals(", ") || read.at(k).opens() || !OFFICES.contains(read.at(from).text())) {
            return false;
        }
        for (int i = k; i < Math.min(read.size() - 1, k + 8); i++) {
            NameToken token = read.at(i);
            if (token.is("and")) {
                return capital(read, i + 1) && HeadWords.type(read.at(i + 1).text()) == null && !gazetteer.knows(read.at(i + 1).text());
            }
            if (!token.capitalised() || !token.before().equals(", ") && !token.before().equals(" ") || gazetteer.knows(token.text())
                    || HeadWords.type(token.text()) != null || token.acronym()) {
                return false;
            }
        }
        return false;
    }

    private boolean of(NameTokens read, int from, int k, int next) {
        String left = read.at(k - 1).text();
        if (PersonWords.office(left) && HeadWords.type(left) == null) {
            return PersonWords.portfolio(read.at(next).text()) || next + 1 < read.size() && PersonWords.portfolio(read.at(next + 1).text())
                    && read.at(next + 1).follows();
        }
        if (gazetteer.knows(left) || read.at(k - 1).acronym() || HeadWords.plural(left) && gazetteer.knows(read.at(next).text())) {
            return false;
        }
        boolean plural = left.endsWith("s") && k - from >= 2 && !read.at(from).initial() && gazetteer.knows(read.at(from).text());
        return HeadWords.takesObject(left) || plural;
    }

    private boolean and(NameTokens read, int from, int k, int next, boolean objects) {
        int end = next + 1;
        while (read.has(end) && read.at(end).follows() && read.at(end).capitalised() && !read.at(end - 1).possessive()) {
            end++;
        }
        String last = read.at(end - 1).text();
        String right = read.text(next, end);
        if (gazetteer.place(read.text(from, k) + " and " + right) != null) {
            return true;
        }
        boolean affairs = objects && read.text(from, k).contains(" of ") && (last.equals("Affairs") || last.equals("Relations") || last.equals("Studies"));
        if (affairs && (end - next >= 2 || !gazetteer.knows(left(read, k)))) {
            return true;
        }
        if (gazetteer.knows(read.at(next).text()) || gazetteer.place(right) != null || read.at(next).acronym()
                || PersonWords.title(read.at(next).text()) || read.at(next).initial()) {
            return false;
        }
        EntityType head = HeadWords.type(last);
        boolean strong = head != null && !WEAK_HEADS.contains(last.toLowerCase(java.util.Locale.ROOT));
        if (objects) {
            boolean rightHasObject = read.has(end + 1) && read.at(end).is("of") && HeadWords.type(last) != null;
            return !strong && !rightHasObject && !gazetteer.knows(read.at(k - 1).text())
                    && HeadWords.type(read.at(next).text()) != EntityType.ORGANIZATION;
        }
        String left = read.at(k - 1).text();
        return strong && (k - from == 1 || k - from <= 3 && afterArticle(read, from) && !HeadWords.takesObject(left)) && !gazetteer.knows(left) && HeadWords.type(left) == null
                && (HeadWords.abstractNoun(left) || read.words().common(left) || afterArticle(read, from)) && !read.at(from).acronym()
                && (end - next >= 2 || HeadWords.abstractNoun(left));
    }

    private static String left(NameTokens read, int k) {
        return read.at(k - 1).text();
    }

    private static boolean afterArticle(NameTokens read, int from) {
        return from > 0 && read.at(from - 1).text().equalsIgnoreCase("the");
    }

    /**
     * Return the first capitalised token of a name that starts with small words, or {@code i} where none starts there:
     * {@code government of Peru}, {@code draft law on Public Procurement}.
     */
    int lowerCaseName(NameTokens read, int i) {
        String word = read.at(i).text();
        if (word.equals("government") || word.equals("parliament")) {
            if (read.follower(i + 1).equals("of")) {
                int at = read.follower(i + 2).equals("the") ? i + 3 : i + 2;
                return capital(read, at) && placeStarts(read, at) ? at : i;
            }
            return i;
        }
        int law = word.equals("draft") ? i + 1 : i;
        if (read.has(law) && (read.at(law).is("law") || read.at(law).is("decree") || read.at(law).is("bill")) && read.follower(law + 1).equals("on")) {
            int at = law + 2;
            return capital(read, at) && (capital(read, at + 1) || read.follower(at + 1).equals("of") && capital(read, at + 2)) ? at : i;
        }
        return i;
    }

    private boolean placeStarts(NameTokens read, int at) {
        for (int end = Math.min(read.size(), at + gazetteer.longest()); end > at; end--) {
            if (gazetteer.place(read.text(at, end)) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(NameTokens read, int i) {
        return read.has(i) && read.at(i).follows() && read.at(i).capitalised() && !FunctionWords.is(read.at(i).text());
    }
}
