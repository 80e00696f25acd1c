package org.countrydesk.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.countrydesk.extract.StatisticScore;
import org.junit.jupiter.api.Test;

class StatisticScoreTest {

    @Test
    void comparesMeasuresByTheirContent() {
        assertEquals(
                StatisticScore.content("incidents investigated"),
                StatisticScore.content("investigating the incidents"));
    }
}
