package org.countrydesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void joinsWhatFollowsOnInOneDocument() {
        assertThat(Segments.of(List.of(Values.exact("2001", 1, "peru"), Values.exact("2002", 2, "peru"))))
                .containsExactly(new Segments.Segment(0, 1, false));
    }

    @Test
    void breaksTheLineWhereYearsLieBetween() {
        assertThat(Segments.of(List.of(Values.exact("2001", 1, "peru"), Values.exact("2005", 2, "peru"))))
                .containsExactly(new Segments.Segment(0, 1, true));
    }

    @Test
    void joinsNothingAcrossDocuments() {
        assertThat(Segments.of(List.of(Values.exact("2001", 1, "peru"), Values.exact("2002", 2, "chile")))).isEmpty();
        assertThat(Segments.of(List.of(
                        Values.exact("2001", 1, "peru"), Values.exact("2002", 2, "chile"), Values.exact("2003", 3, "peru"))))
                .containsExactly(new Segments.Segment(0, 2, true));
    }

    @Test
    void joinsNoRangeNoOpenValueAndNoOtherKindOfPeriod() {
        Value year = Values.exact("2001", 1, "peru");
        assertThat(Segments.of(List.of(year, Values.of("2002", 2, 4, "", "peru")))).isEmpty();
        assertThat(Segments.of(List.of(year, Values.of("2002", 2, 2, "more_than", "peru")))).isEmpty();
        assertThat(Segments.of(List.of(year, Values.exact("2002-05-06", 2, "peru")))).isEmpty();
        assertThat(Segments.of(List.of(year, Values.of("2002", 2, 2, "about", "peru")))).hasSize(1);
    }

    @Test
    void choosesNoValueWhereADocumentGivesTwoForOneTime() {
        assertThat(Segments.of(List.of(
                        Values.exact("2001", 1, "peru"), Values.exact("2002", 2, "peru"), Values.exact("2002", 3, "peru"),
                        Values.exact("2003", 4, "peru"))))
                .isEmpty();
    }

    @Test
    void namesTheYearsWithoutAnyValue() {
        assertThat(Segments.gaps(List.of(
                                Values.exact("1989", 1, "peru"), Values.exact("2006", 2, "peru"), Values.exact("2007", 3, "chile"),
                                Values.exact("2009", 3, "chile"))).stream()
                        .map(Segments.Gap::words))
                .containsExactly("1990–2005", "2008");
        assertThat(Segments.gaps(List.of(Values.exact("2003-06", 1, "peru"), Values.exact("2004-02", 2, "peru")))).isEmpty();
        assertThat(Segments.gaps(List.of(Values.exact("2000/2010", 1, "peru"), Values.exact("2005", 2, "peru"), Values.exact("2011", 2, "peru"))))
                .isEmpty();
        assertThat(Segments.gaps(List.of())).isEmpty();
    }
}
