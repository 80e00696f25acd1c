package org.countrydesk.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Checks what holds for every tree: each character of a passage stands in the source where its prose says; one that a
 * character's name or a template stands for stands where that starts.
 */
final class Places {

    private Places() {}

    static void check(BlockTree tree, String text) {
        int number = 1;
        for (Passage passage : tree.passages()) {
            assertEquals(number++, passage.number());
            String words = passage.text();
            assertFalse(words.isEmpty(), passage::id);
            assertEquals(words.strip(), words, passage::id);
            assertFalse(words.contains("  "), passage::id);
            assertTrue(passage.span().end() <= text.length(), passage::id);
            for (int i = 0; i < words.length(); i++) {
                SourceSpan place = passage.prose().source(i, i + 1);
                assertTrue(place.end() <= text.length(), passage::id);
                if (Character.isLetterOrDigit(words.charAt(i))) {
                    int at = i;
                    if ("&{".indexOf(text.charAt(place.start())) < 0) {
                        assertEquals(words.charAt(i), text.charAt(place.start()), () -> passage.id() + " at " + at);
                    }
                    assertTrue(
                            place.start() >= passage.span().start() && place.end() <= passage.span().end(),
                            () -> passage.id() + " at " + at + " stands outside its span");
                }
            }
            for (Passage.Cell cell : passage.cells()) {
                assertTrue(cell.start() <= cell.end() && cell.end() <= words.length(), passage::id);
            }
        }
        for (Section section : tree.sections()) {
            assertTrue(section.parent() < section.number());
            assertTrue(section.slug().matches("[a-z0-9]+(?:-[a-z0-9]+)*"), section::slug);
            assertTrue(section.slug().length() <= 60, section::slug);
        }
        long slugs = tree.sections().stream().map(Section::slug).distinct().count();
        assertEquals(tree.sections().size(), slugs, "slugs are unique");
    }
}
