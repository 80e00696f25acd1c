package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Section;

/** Reports sections under a heading of chiefs of mission that list dated names, and of which no term was read. */
final class TermSilence {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+";
    private static final Pattern DATED = Pattern.compile(WORD + "(?: (?:de|del|der|di|du|la|van|von))?(?: " + WORD + "){1,4}+[^\\d]{0,60}+\\d{1,4}+[^\\d]{0,20}+\\d{0,4}+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");
    private static final int LONGEST = 3000;
    private static final int ENOUGH = 2;

    private TermSilence() {}

    /** @param told numbers of the passages that terms were read of */
    static void report(BlockTree tree, Set<Integer> told, Reports reports) {
        for (int number = 0; number < tree.sections().size(); number++) {
            Section section = tree.sections().get(number);
            if (!TermPost.speaksOf(section.heading())) {
                continue;
            }
            int at = number;
            List<Passage> passages = tree.passages().stream().filter(passage -> passage.section() == at).toList();
            boolean silent = passages.stream().noneMatch(passage -> told.contains(passage.number()));
            List<Passage> dated = silent ? passages.stream().filter(TermSilence::dated).toList() : List.of();
            if (dated.size() >= ENOUGH || dated.stream().anyMatch(passage -> names(passage.text()) >= ENOUGH)) {
                reports.doubt(
                        dated.getFirst(),
                        0,
                        dated.getFirst().text().length(),
                        "nothing was read as a term in section '%s'; check whether it lists officers".formatted(section.heading()));
            }
        }
    }

    /** Tell a line of a list, of a table or of a paragraph that is no sentence, with a name and a year in it. */
    private static boolean dated(Passage passage) {
        String text = passage.text();
        boolean listed = passage.kind() == Passage.Kind.ROW || !text.endsWith(".");
        return listed && text.length() <= LONGEST && names(text) > 0;
    }

    private static int names(String text) {
        List<Integer> found = new ArrayList<>();
        Matcher dated = DATED.matcher(text);
        while (dated.find()) {
            if (YEAR.matcher(text.substring(dated.start(), Math.min(text.length(), dated.end() + ENOUGH))).find()) {
                found.add(dated.start());
            }
        }
        return found.size();
    }
}
