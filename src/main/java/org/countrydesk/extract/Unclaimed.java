package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentence;
import org.countrydesk.extract.term.TermExtractor.Claim;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Prose;

/** What the terms leave of passages: a story between the fields of a record is read for dates and figures like any other. */
final class Unclaimed {

    private Unclaimed() {}

    /** Return the passages that are not claimed as a whole; what is claimed of one is blank, so that the rest keeps its place. */
    static List<PassageText> of(List<PassageText> passages, List<Claim> claims) {
        Map<Integer, List<Claim>> byPassage = new HashMap<>();
        claims.forEach(claim -> byPassage.computeIfAbsent(claim.passage(), number -> new ArrayList<>()).add(claim));
        List<PassageText> rest = new ArrayList<>();
        for (PassageText passage : passages) {
            List<Claim> own = byPassage.get(passage.passage().number());
            if (own == null) {
                rest.add(passage);
            } else {
                PassageText left = without(passage, own);
                if (left.text().chars().anyMatch(Character::isLetterOrDigit)) {
                    rest.add(left);
                }
            }
        }
        return rest;
    }

    private static PassageText without(PassageText passage, List<Claim> claims) {
        char[] text = passage.text().toCharArray();
        claims.forEach(claim -> Arrays.fill(text, claim.from(), claim.to(), ' '));
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            int start = sentence.start();
            int end = sentence.end();
            while (start < end && !Character.isLetterOrDigit(text[start])) {
                start++;
            }
            while (end > start && text[end - 1] == ' ') {
                end--;
            }
            if (start < end) {
                sentences.add(new Sentence(start, end));
            }
        }
        Passage old = passage.passage();
        Prose prose = new Prose(new String(text), old.prose().pieces());
        Passage blank = new Passage(old.number(), old.section(), old.kind(), old.depth(), old.table(), prose, old.cells(), old.span());
        return new PassageText(blank, passage.section(), sentences);
    }
}
