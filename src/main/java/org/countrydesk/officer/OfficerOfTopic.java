package org.countrydesk.officer;

import java.util.List;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.edition.Editions;
import org.countrydesk.topic.TopicAside;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a person's topic to the officer's page, where both have one slug. */
@Component
@Order(1)
class OfficerOfTopic implements TopicAside {

    private final Lines lines;

    OfficerOfTopic(Lines lines) {
        this.lines = lines;
    }

    @Override
    public List<Line> about(String topic, Editions.Live edition) {
        return lines.of(edition).all().stream()
                .flatMap(listed -> listed.line().services().stream())
                .filter(service -> service.slug().equals(topic))
                .limit(1)
                .map(service -> new Line(service.role().title(), service.name(), "/ambassadors/" + service.slug()))
                .toList();
    }
}
