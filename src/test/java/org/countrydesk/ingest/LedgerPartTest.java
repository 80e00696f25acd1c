package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.countrydesk.ingest.LedgerPart.NumberLine;
import org.junit.jupiter.api.Test;

class LedgerPartTest {

    @Test
    void returnsWhatItWasGiven() {
        List<NumberLine> lines = List.of(
                new NumberLine(3, 0, "1.2\tmillion\n", Verdict.STATISTIC, ""),
                new NumberLine(0, 17, "", Verdict.NOT_A_STATISTIC, "a page, a line"));
        List<LedgerPart> parts = LedgerPart.of(7, lines);
        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().numbers(0, 10)).containsExactlyElementsOf(lines);
    }

    @Test
    void hasNoPartWithoutNumbers() {
        assertThat(LedgerPart.of(7, List.of())).isEmpty();
    }

    @Test
    void givesAnyStretchAcrossParts() {
        List<NumberLine> lines = IntStream.range(0, 2_345)
                .mapToObj(i -> new NumberLine(i, 0, "n" + i, i % 2 == 0 ? Verdict.DATE : Verdict.STATISTIC, ""))
                .toList();
        List<LedgerPart> parts = LedgerPart.of(7, lines);
        assertThat(parts).hasSize(3);
        for (int offset : new int[] {0, 1, 999, 1_000, 1_990, 2_344}) {
            List<NumberLine> stretch = parts.stream().flatMap(part -> part.numbers(offset, 20)).toList();
            assertThat(stretch).isEqualTo(lines.subList(offset, Math.min(offset + 20, lines.size())));
        }
    }

    @Test
    void cutsLongWordsIntoMoreParts() {
        List<NumberLine> lines = Stream.generate(() -> new NumberLine(1, 0, "9".repeat(1_000), Verdict.MARKUP, "")).limit(900).toList();
        List<LedgerPart> parts = LedgerPart.of(7, lines);
        assertThat(parts).hasSizeGreaterThan(4);
        assertThat(parts.stream().flatMap(part -> part.numbers(0, 1_000))).hasSize(900);
    }

    @Test
    void countsVerdictsOfAllParts() {
        assertThat(LedgerPart.verdicts(List.of("STATISTIC 3\nDATE 2", "DATE 1", "")))
                .isEqualTo(Map.of("statistic", 3L, "date", 3L));
    }
}
