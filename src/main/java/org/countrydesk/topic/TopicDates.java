package org.countrydesk.topic;

import java.util.Map;
import java.util.Set;
import org.countrydesk.density.YearCounts;

/** Knows when things happened that are told where a topic is named; a higher feature implements it. */
public interface TopicDates {

    /** Count by year what is dated in some passages, by the number of their document in the store. */
    YearCounts of(Map<Long, Set<Integer>> passages);
}
