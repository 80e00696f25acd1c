package org.countrydesk.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.document.MarginNote;
import org.countrydesk.document.MarginNotes;
import org.countrydesk.link.LinkType;
import org.countrydesk.link.Pointer;
import org.countrydesk.link.Pointers;
import org.countrydesk.web.PassageAddress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes beside the first use of a name that another document explains. */
@Component
@Order(300)
class ExplanationNotes implements MarginNotes {

    private static final int MOST_BESIDE = 3;
    private static final int SHOWN = 160;

    private final Pointers pointers;

    ExplanationNotes(Pointers pointers) {
        this.pointers = pointers;
    }

    @Override
    public Map<Integer, List<MarginNote>> notes(long edition, String document, int from, int to) {
        Map<Integer, List<MarginNote>> notes = new HashMap<>();
        for (Pointer pointer : pointers.of(document, LinkType.EXPLAINED_ELSEWHERE, edition)) {
            int passage = Integer.parseInt(pointer.from().substring(pointer.from().lastIndexOf("#p") + 2));
            List<MarginNote> beside = passage < from || passage > to ? List.of() : notes.computeIfAbsent(passage, p -> new ArrayList<>());
            if (passage >= from && passage <= to && beside.size() < MOST_BESIDE) {
                beside.add(new MarginNote("Explained elsewhere", pointer.label(), PassageAddress.whole(pointer.to()), cut(pointer.quote())));
            }
        }
        return notes;
    }

    private static String cut(String quote) {
        if (quote.length() <= SHOWN) {
            return quote;
        }
        int space = quote.lastIndexOf(' ', SHOWN);
        return quote.substring(0, space > 0 ? space : SHOWN) + " …";
    }
}
