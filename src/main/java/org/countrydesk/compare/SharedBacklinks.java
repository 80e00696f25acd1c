package org.countrydesk.compare;

import java.util.Comparator;
import java.util.List;
import org.countrydesk.link.Backlink;
import org.countrydesk.link.BacklinkSource;
import org.countrydesk.link.LinkType;
import org.springframework.stereotype.Component;

/** Has every document linked to by those that share text with it, from the first sentence they share. */
@Component
class SharedBacklinks implements BacklinkSource {

    private static final String DOCUMENTS = "/documents/";
    private static final int QUOTE = 400;

    private static final Comparator<SharedTexts.Nearby> ORDER =
            Comparator.comparing(SharedTexts.Nearby::otherTitle).thenComparing(SharedTexts.Nearby::other);

    private final SharedTexts shared;

    SharedBacklinks(SharedTexts shared) {
        this.shared = shared;
    }

    @Override
    public List<Backlink> find(String address, long edition, int most) {
        if (!address.startsWith(DOCUMENTS)) {
            return List.of();
        }
        String document = address.substring(DOCUMENTS.length());
        return shared.firsts(edition, document).stream()
                .sorted(ORDER)
                .limit(most)
                .map(row -> new Backlink(
                        LinkType.SHARED_PASSAGE,
                        DOCUMENTS + row.other() + "#p" + row.otherPassage(),
                        row.otherTitle(),
                        cut(row.otherText())))
                .toList();
    }

    private static String cut(String text) {
        int space = text.length() <= QUOTE ? -1 : text.lastIndexOf(' ', QUOTE);
        return text.length() <= QUOTE ? text : text.substring(0, space > 0 ? space : QUOTE) + " …";
    }
}
