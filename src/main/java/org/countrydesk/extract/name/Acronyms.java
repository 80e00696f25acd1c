package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countrydesk.extract.word.FunctionWords;
import org.countrydesk.extract.word.HeadWords;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/** The short forms a document defines in brackets: {@code World Food Programme (WFP)}, {@code joint trade accord (JTA)}. */
final class Acronyms {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "to", "de", "des", "du", "la");

    private final Map<String, Name> definitions = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    /** Read the definitions; names of lower-case words that they reveal are added, and acronyms of common nouns taken out. */
    static Acronyms read(List<NameTokens> passages, List<Name> names) {
        Acronyms acronyms = new Acronyms();
        Map<Long, Name> byEnd = new HashMap<>();
        for (Name name : names) {
            byEnd.put(at(name.passage(), name.to()), name);
        }
        Set<Long> within = new HashSet<>();
        for (Name name : names) {
            for (int i = name.from(); i < name.to() && name.text().indexOf('(') > 0; i++) {
                within.add(at(name.passage(), i));
            }
        }
        List<Name> revealed = new ArrayList<>();
        for (NameTokens read : passages) {
            for (int i = 1; i < read.size(); i++) {
                NameToken token = read.at(i);
                if (token.acronym() && token.before().endsWith("(") && !within.contains(at(read.passage(), i)) && (i + 1 == read.size() || read.at(i + 1).before().startsWith(")"))) {
                    acronyms.define(read, i, byEnd.get(at(read.passage(), i)), revealed);
                }
            }
        }
        Set<Long> covered = new HashSet<>();
        for (Name name : revealed) {
            for (int i = name.from(); i < name.to(); i++) {
                covered.add(at(name.passage(), i));
            }
        }
        names.removeIf(name -> acronyms.common.contains(key(name.text())) && !acronyms.definitions.containsKey(key(name.text()))
                || covered.contains(at(name.passage(), name.from())) || covered.contains(at(name.passage(), name.to() - 1)));
        names.addAll(revealed);
        return acronyms;
    }

    private static long at(int passage, int token) {
        return ((long) passage << 32) + token;
    }

    private void define(NameTokens read, int i, @Nullable Name before, List<Name> revealed) {
        String key = key(read.at(i).text());
        int start = expansion(read, i, key);
        if (before != null && (start < 0 || start >= before.from()) && before.words() > 1
                && (start < 0 && before.type() == EntityType.ORGANIZATION && key.length() >= 3 || within(key, before.text()) || initials(before.text()).stream().anyMatch(initials -> initials.length() > 2 && key.endsWith(initials)))) {
            definitions.putIfAbsent(key, before);
            return;
        }
        if (start < 0) {
            return;
        }
        String first = read.at(start).text();
        String last = read.at(i - 1).text();
        EntityType type = HeadWords.type(last);
        if (type == null && before != null) {
            type = HeadWords.type(first);
        }
        if (type == null && i - start > 1 && (!read.text(start, i).contains(" of ") || HeadWords.type(beforeSmall(read, start, i)) == EntityType.ORGANIZATION)
                && capitalised(read, start, i) && !FunctionWords.commonAcronym(key)) {
            type = EntityType.ORGANIZATION;
        }
        if (type == null || last.endsWith("s") && before == null || type == EntityType.PLACE || type == EntityType.WORK) {
            common.add(key);
            if (before != null) {
                common.add(key(before.text()));
            }
            return;
        }
        Name name = read.name(start, i, type);
        revealed.add(name);
        definitions.putIfAbsent(key, name);
    }

    /** Return the last word before the first small one: the head of {@code Agency for the Protection of Birds}. */
    private static String beforeSmall(NameTokens read, int from, int to) {
        int k = from;
        while (k + 1 < to && read.at(k + 1).capitalised()) {
            k++;
        }
        return read.at(k).text();
    }

    private static boolean capitalised(NameTokens read, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!read.at(k).capitalised() && !SMALL.contains(read.at(k).text())) {
                return false;
            }
        }
        return true;
    }

    /** Return whether the acronym's letters stand in the name in order, the first at a word's start. */
    private static boolean within(String acronym, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < acronym.length(); i++) {
            at = upper.indexOf(acronym.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return (" " + upper).contains(" " + acronym.charAt(0));
    }

    /** Return the token from which the initials of the words up to {@code end} spell the acronym, or -1. */
    static int expansion(NameTokens read, int end, String acronym) {
        int letter = acronym.length() - 1;
        int i = end - 1;
        int start = -1;
        while (i >= 0 && letter >= 0 && end - i <= acronym.length() * 2 + 2) {
            String word = read.at(i).text();
            if (i < end - 1 && !read.at(i + 1).before().equals(" ") && !read.at(i + 1).before().equals("-")) {
                return -1;
            }
            if (Character.toUpperCase(word.charAt(0)) == acronym.charAt(letter)) {
                letter--;
                start = i;
            } else if (!SMALL.contains(word)) {
                return -1;
            }
            i--;
        }
        return letter < 0 ? start : -1;
    }

    /** Return the name that a document's bracket gives an acronym, else null. */
    @Nullable Name definition(String acronym) {
        return definitions.get(key(acronym));
    }

    /** Return what the initials of the name's words spell, small words counted and not. */
    static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                all.append(Character.toUpperCase(word.charAt(0)));
                if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                    large.append(Character.toUpperCase(word.charAt(0)));
                }
            }
        }
        return all.length() < 2 ? Set.of() : new HashSet<>(List.of(all.toString(), large.toString()));
    }

    private static String key(String acronym) {
        return acronym.replace(".", "");
    }
}
