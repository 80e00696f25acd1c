package org.countrydesk.search.feed;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.document.Passage;

/** What stands beside a passage and says what it is about: the sentence that leads into a list or table, a table's caption and head. */
final class Surroundings {

    /** Of a long paragraph only the end leads into what follows, UTF-16 units. */
    private static final int LONGEST = 300;

    private int section = -1;
    private String lead = "";
    private String caption = "";
    private String header = "";

    /** Return what surrounds the next passage; passages are to be asked for in order. */
    List<String> of(Passage passage) {
        if (passage.section() != section) {
            section = passage.section();
            lead = "";
            header = "";
            caption = "";
        }
        List<String> around = new ArrayList<>();
        switch (passage.kind()) {
            case PARAGRAPH -> {
                lead = passage.text().strip().endsWith(":") ? end(passage.text().strip()) : "";
                header = "";
                caption = "";
            }
            case ITEM -> around.add(lead);
            case CAPTION -> caption = end(passage.text());
            case HEADER -> {
                header = end(passage.text());
                around.addAll(List.of(lead, caption));
            }
            case ROW -> around.addAll(List.of(lead, caption, header));
        }
        around.removeIf(String::isBlank);
        return around;
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST));
    }
}
