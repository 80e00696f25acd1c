package org.countrydesk.extract.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.extract.place.Gazetteer;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Fact;

/**
 * Finds where a document explains a name: an apposition ({@code Roe, a former minister,}), a definition ({@code The X is a}),
 * or a name written out before its initials. The first for each name counts. Countries and positions need no explanation.
 * Errs towards too few.
 */
public final class ExplanationExtractor {

    private static final int REACH = 160;

    /** Initials in brackets may stand between name and explanation. */
    private static final String BRACKET = "(?:\\s?\\([^()]{1,60}\\))?";

    private static final Pattern APPOSITION = Pattern.compile(BRACKET
            + "\\s?(?:,|–|—)\\s(?:(?:then|now|formerly|also)\\s)?(?:an?|the|one of the|one of)\\s(?:[\\p{L}\\p{N}’'.-]+\\s){0,4}?\\p{Ll}[\\p{Ll}-]{2,}.*");

    private static final Pattern DEFINITION = Pattern.compile(
            BRACKET + "\\s(?:is|was|are|were|remains|became)\\s(?:an?|the|one of the|one of)\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,3}?\\p{Ll}[\\p{Ll}-]{2,}.*");

    private static final Pattern EXPANSION = Pattern.compile("\\s\\(\\p{Lu}[\\p{Lu}\\p{N}&-]{1,9}s?\\).*");

    private final Gazetteer gazetteer;

    public ExplanationExtractor(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Find the explanations among the mentions of a document.
     *
     * @param mentions in the order of reading
     */
    public List<Fact.Explanation> extract(List<PassageText> passages, List<Fact.Mention> mentions) {
        List<Fact.Explanation> found = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        Set<String> expanded = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            Fact.Mention mention = mentions.get(i);
            String key = mention.type() + " " + mention.name();
            if (mayNeed(mention) && !explained.contains(key)) {
                String rest = rest(passages.get(mention.place().passage() - 1), mention);
                boolean expansion = EXPANSION.matcher(rest).matches();
                if (explains(rest, mention, i + 1 < mentions.size() ? mentions.get(i + 1) : mention)) {
                    explained.add(key);
                    found.add(new Fact.Explanation(mention.place(), mention.name(), mention.type(), false));
                } else if (expansion && expanded.add(key)) {
                    found.add(new Fact.Explanation(mention.place(), mention.name(), mention.type(), true));
                }
            }
        }
        return found;
    }

    private boolean mayNeed(Fact.Mention mention) {
        return mention.type() != EntityType.POSITION
                && !(mention.type() == EntityType.PLACE && gazetteer.country(mention.name()));
    }

    /** Return what follows the mention in its sentence. */
    private static String rest(PassageText passage, Fact.Mention mention) {
        int from = mention.place().end();
        return passage.text().substring(from, Math.max(from, Math.min(mention.place().sentenceEnd(), from + REACH)));
    }

    private static boolean explains(String rest, Fact.Mention mention, Fact.Mention next) {
        if (DEFINITION.matcher(rest).matches()) {
            return true;
        }
        Matcher apposition = APPOSITION.matcher(rest);
        return apposition.matches() && !isList(rest, next, mention);
    }

    /** Tell an apposition from a list of names ({@code Roe, the United States and}), where the next name follows the article. */
    private static boolean isList(String rest, Fact.Mention next, Fact.Mention mention) {
        if (next.place().passage() != mention.place().passage() || next.place().start() <= mention.place().end()) {
            return false;
        }
        int gap = next.place().start() - mention.place().end();
        return gap < rest.length() && rest.substring(0, gap).strip().matches("(?:,|–|—)\\s(?:an?|the)");
    }
}
