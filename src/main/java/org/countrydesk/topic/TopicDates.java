package org.countrydesk.topic;

import org.countrydesk.density.YearCounts;

/** Knows when things happened that are told where a topic is named; a higher feature implements it. */
public interface TopicDates {

    /** Count by year what is dated in the passages that name a topic, by its slug. */
    YearCounts of(String topic, long edition);
}
