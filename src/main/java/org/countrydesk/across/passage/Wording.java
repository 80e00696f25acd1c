package org.countrydesk.across.passage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of two near-same texts, side by side.
 *
 * @param a as written but for white space; empty where only the other has words
 * @param same whether both have the same words
 */
public record Wording(String a, String b, boolean same) {

    /** Lay two texts side by side: stretches of the same words, and of words that differ, in reading order. */
    public static List<Wording> of(String a, String b) {
        List<String> ofA = words(a);
        List<String> ofB = words(b);
        List<Wording> stretches = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(ofA, ofB).getDeltas()) {
            int position = delta.getSource().getPosition();
            addSame(stretches, ofA.subList(at, position));
            stretches.add(new Wording(
                    String.join(" ", delta.getSource().getLines()), String.join(" ", delta.getTarget().getLines()), false));
            at = position + delta.getSource().size();
        }
        addSame(stretches, ofA.subList(at, ofA.size()));
        return stretches;
    }

    /** Name the words that differ, as written, punctuation included. */
    public static List<Difference> differences(String a, String b) {
        return of(a, b).stream()
                .filter(stretch -> !stretch.same())
                .map(stretch -> new Difference(stretch.a(), stretch.b()))
                .toList();
    }

    private static void addSame(List<Wording> stretches, List<String> words) {
        if (!words.isEmpty()) {
            String text = String.join(" ", words);
            stretches.add(new Wording(text, text, true));
        }
    }

    private static List<String> words(String text) {
        return List.of(SentencePair.normal(text).split(" "));
    }
}
