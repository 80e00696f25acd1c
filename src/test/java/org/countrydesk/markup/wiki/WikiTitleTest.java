package org.countrydesk.markup.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WikiTitleTest {

    @Test
    void takesTheWordsInBoldThatOpenTheText() {
        assertThat(title("{{Infobox\n| name = '''No'''\n}}\n'''Chile–Peru relations''' are old.\n")).containsEntry("title", "Chile–Peru relations");
        assertThat(title("The '''[[Ambassador|Ambassador of Chile]] to Peru''' is sent.")).containsEntry("title", "Ambassador of Chile to Peru");
    }

    @Test
    void takesNoOtherBoldWords() {
        assertThat(title("In 1901 a '''treaty''' was made.")).isEmpty();
        assertThat(title("'''Peru''' has relations with many.")).isEmpty();
        assertThat(title("{|\n|-\n| x\n'''Total'''\n|}\n")).isEmpty();
    }

    private static Map<String, String> title(String source) {
        return WikiTitle.of(source, List.of());
    }
}
