package org.countrydesk.statistic;

import java.util.List;
import java.util.Locale;
import org.countrydesk.edition.Editions;
import org.countrydesk.topic.TopicAside;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a topic to the figures of the passages that name it. */
@Component
@Order(2)
class FiguresOfTopic implements TopicAside {

    private final StatisticQueries statistics;

    FiguresOfTopic(StatisticQueries statistics) {
        this.statistics = statistics;
    }

    @Override
    public List<Line> about(String topic, Editions.Live edition) {
        StatisticFilter filter = StatisticFilter.ALL.withTopic(topic);
        long count = statistics.count(filter, edition.number());
        return count == 0
                ? List.of()
                : List.of(new Line(
                        "Figures",
                        count == 1 ? "1 in a passage that names it" : String.format(Locale.ROOT, "%,d in passages that name it", count),
                        "/statistics" + filter.query()));
    }
}
