package org.countrydesk.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds what links to an address. */
@Component
public class BacklinkFinder {

    /** A page shows no more, and says so. */
    static final int MOST = 200;

    private final LinkRepository links;

    private final List<BacklinkSource> sources;

    BacklinkFinder(LinkRepository links, List<BacklinkSource> sources) {
        this.links = links;
        this.sources = sources;
    }

    /**
     * Links of one type from one page.
     *
     * @param path of the page, without the place on it
     * @param quotes one a link, without repeats
     */
    public record From(String path, String label, List<Backlink> quotes) {}

    /** Links of one type, by page. */
    public record Group(String title, List<From> from) {}

    /**
     * What links to an address, by type.
     *
     * @param whole false where there are more links than a page shows
     */
    public record Backlinks(List<Group> groups, boolean whole) {}

    /** Find what links to an address or to a place on its page ({@code address#p12}). */
    public Backlinks find(String address, long edition) {
        List<Backlink> found = new ArrayList<>(links.findBacklinks(address, address + (char) ('#' + 1), edition, MOST + 1));
        for (BacklinkSource source : sources) {
            if (found.size() <= MOST) {
                found.addAll(source.find(address, edition, MOST + 1 - found.size()));
            }
        }
        Map<LinkType, Map<String, LinkedHashSet<Backlink>>> byType = new LinkedHashMap<>();
        for (Backlink link : found.subList(0, Math.min(MOST, found.size()))) {
            byType.computeIfAbsent(link.type(), type -> new LinkedHashMap<>())
                    .computeIfAbsent(page(link.path()), page -> new LinkedHashSet<>())
                    .add(link);
        }
        List<Group> groups = new ArrayList<>();
        byType.forEach((type, pages) -> {
            List<From> from = new ArrayList<>();
            pages.forEach((page, quotes) ->
                    from.add(new From(page, quotes.getFirst().label(), List.copyOf(quotes))));
            groups.add(new Group(type.title(), from));
        });
        return new Backlinks(groups, found.size() <= MOST);
    }

    private static String page(String path) {
        int hash = path.indexOf('#');
        return hash < 0 ? path : path.substring(0, hash);
    }
}
