package org.countrydesk.topic;

import java.util.List;
import org.countrydesk.document.Quote;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/topic/show.html} needs.
 *
 * @param type in words
 * @param document slug whose mentions are asked for; empty for all
 * @param documents that name it, with how often
 * @param mentions a part of the mentions
 * @param groups the same, by document
 * @param together who else stands in the same passages
 */
record TopicPage(
        TopicRow topic,
        String type,
        String document,
        List<InDocument> documents,
        Paged<Sentence> mentions,
        List<Group> groups,
        List<Together> together,
        List<TopicAside.Line> asides,
        BacklinkFinder.Backlinks backlinks) {

    /** How often a document names the topic. */
    record InDocument(String slug, String title, long mentions) {}

    /** A mention in its sentence; mentions of one sentence that follow each other stand in one quote. */
    record Sentence(String document, String title, int passage, Quote quote) {}

    /** Mentions of one document. */
    record Group(String document, String title, List<Sentence> sentences) {}

    /** Another topic and the number of passages that name both. */
    record Together(String slug, String name, String type, long passages) {}

    public String pagerAddress() {
        return "/topics/" + topic.slug() + "?" + (document.isEmpty() ? "" : "document=" + document + "&");
    }
}
