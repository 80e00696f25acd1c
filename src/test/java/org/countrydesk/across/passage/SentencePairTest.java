package org.countrydesk.across.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencePairTest {

    @Test
    void countsRunsOfWordsThatStandInBoth() {
        assertThat(likeness("one two three four five six", "one two three four five six")).isEqualTo(1);
        assertThat(likeness("one two three four five six seven eight", "one two three four other six seven eight")).isEqualTo(7 / 8.0);
        assertThat(likeness("one two three four five six", "one two three four five six seven")).isEqualTo(12 / 13.0);
        assertThat(likeness("zero one two three four five six", "other one two three four five six")).isEqualTo(6 / 7.0);
    }

    @Test
    void leavesLastWordToTheRunBeforeIt() {
        assertThat(likeness("first a b c d e f g last", "other a b c d e f g last more last")).isEqualTo(16 / 20.0);
    }

    @Test
    void countsNoWordThatStandsAlone() {
        assertThat(likeness("a one b two c three d four", "a five b six c seven d eight")).isZero();
    }

    private static double likeness(String a, String b) {
        return SentencePair.likeness(WordHashes.narrow(WordHashes.of(a)), WordHashes.narrow(WordHashes.of(b)));
    }
}
