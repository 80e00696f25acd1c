package org.countrydesk.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.document.DocumentLine;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.jspecify.annotations.Nullable;

/** Tells what the newest editions brought. */
final class Newest {

    private static final int MOST = 3;

    private Newest() {}

    /**
     * Tell the news of a desk.
     *
     * @param editions newest first, none newer than the one served
     * @param newest the documents that came or changed last
     */
    static List<HomePage.News> of(List<Editions.Live> editions, List<DocumentLine> newest) {
        List<HomePage.News> news = new ArrayList<>();
        for (int i = 0; i < editions.size() && news.size() < MOST; i++) {
            Editions.Live edition = editions.get(i);
            Editions.@Nullable Live before = i + 1 < editions.size() ? editions.get(i + 1) : null;
            List<DocumentLine> came = before == null
                    ? List.of()
                    : newest.stream().filter(line -> line.since() == edition.number()).toList();
            news.add(new HomePage.News(edition, changes(edition.tally(), before == null ? null : before.tally()), came));
        }
        return news;
    }

    private static List<String> changes(Tally now, @Nullable Tally before) {
        List<String> changes = new ArrayList<>();
        add(changes, now.documents(), before == null ? null : before.documents(), "document", "documents");
        add(changes, now.statistics(), before == null ? null : before.statistics(), "figure", "figures");
        add(changes, now.datedStatements(), before == null ? null : before.datedStatements(), "dated statement", "dated statements");
        add(changes, now.terms(), before == null ? null : before.terms(), "term of office", "terms of office");
        if (changes.isEmpty()) {
            changes.add("Read again, with as many documents, figures and dates as before");
        }
        return changes;
    }

    private static void add(List<String> changes, int now, @Nullable Integer before, String one, String many) {
        int change = before == null ? now : now - before;
        if (change != 0) {
            String amount = String.format(Locale.ROOT, "%,d %s", Math.abs(change), Math.abs(change) == 1 ? one : many);
            changes.add(before == null ? amount : amount + (change > 0 ? " more" : " fewer"));
        }
    }
}
