package org.countrydesk.share;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.share.Head.Tag;
import org.countrydesk.subject.Kind;
import org.countrydesk.subject.Subject;
import org.countrydesk.subject.Subject.Work;
import org.jspecify.annotations.Nullable;

/**
 * Dublin Core for every page, and the tags of Highwire Press for documents and sections. No {@code citation_author} is written:
 * programs turn its words round as a person's name, and what is known is the office that published.
 */
final class MetaTags {

    private final List<Tag> tags = new ArrayList<>();

    private MetaTags() {}

    static List<Tag> of(Subject subject, Site site) {
        MetaTags head = new MetaTags();
        Work work = subject.original();
        if (work != null) {
            head.highwire(subject, work, site);
        }
        head.dublinCore(subject, work, site);
        return head.tags;
    }

    private void highwire(Subject subject, Work work, Site site) {
        put("citation_title", subject.kind() == Kind.SECTION ? subject.title() : work.title());
        put("citation_inbook_title", subject.kind() == Kind.SECTION ? work.title() : "");
        put("citation_technical_report_institution", work.publisher());
        put("citation_publisher", work.publisher());
        put("citation_publication_date", slashed(work.published()));
        put("citation_online_date", site.day().toString().replace('-', '/'));
        put("citation_language", "en");
        put("citation_fulltext_html_url", site.at(subject.page()));
        put("citation_public_url", site.at(subject.page()));
    }

    private void dublinCore(Subject subject, @Nullable Work work, Site site) {
        put("DC.title", subject.kind() == Kind.DOCUMENT && work != null ? work.title() : subject.title());
        put("DC.creator", work == null ? site.name() : work.publisher());
        put("DC.publisher", work == null ? site.name() : work.publisher());
        put("DC.date", work == null ? site.day().toString() : work.published());
        put("DC.type", subject.kind() == Kind.SERIES ? "Dataset" : subject.kind() == Kind.COLLECTION ? "Collection" : "Text");
        put("DC.format", "text/html");
        put("DC.language", "en");
        put("DC.identifier", site.at(subject.page()));
        put("DC.rights", work == null ? "" : work.licence());
        put("DC.source", work == null ? "" : work.address());
        put("DC.relation.isPartOf", work != null && subject.kind() != Kind.DOCUMENT ? site.at(work.path()) : site.at("/"));
    }

    /** spec: 2019/06/05, 2019/06 or 2019; what is less than a year is not told. */
    private static String slashed(String published) {
        if (published.isEmpty()) {
            return "";
        }
        Edtf date = Edtf.of(published);
        return switch (date.precision()) {
            case DAY, MONTH, YEAR -> published.replaceAll("[?~%]", "").replace('-', '/');
            case SEASON -> published.substring(0, 4);
            case DECADE, CENTURY, INTERVAL -> "";
        };
    }

    private void put(String name, String content) {
        if (!content.isBlank()) {
            tags.add(new Tag(name, content));
        }
    }
}
