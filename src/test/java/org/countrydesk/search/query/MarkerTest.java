package org.countrydesk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countrydesk.search.query.Marker.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked of a text; the brackets of an example show it. */
class MarkerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            # a day
            2009-09-25        ~ On [25 September 2009], a treaty was signed.
            25/9/2009         ~ It was signed (on [Sept. 25th, 2009]).
            25 september 2009 ~ [25 SEPTEMBER 2009]; [2009-09-25]; [25/9/2009], [25.09.2009], [9/25/2009], [2009 September 25]; not 26/9/2009, 125/9/2009.
            sept. 25 2009     ~ On [September 25, 2009] and 26 September 2009, 25 October 2009, 25 September 2008.
            25 sept 2009      ~ On [25 and 26 September 2009], from [25 September to 3 October 2009], on [September 24–25, 2009].
            3/9/2009          ~ From 25 September – 3 October 2009.
            24 sept 2009      ~ The [24th of September 2009], September 4, 2009, [September 24 and October 2, 2009], 0.24 September 2009.
            may 3 1997        ~ It may be 3 in 1997; [May 3, 1997].
            5/6/2009          ~ On [5 June 2009] or [May 6, 2009].
            # a month
            oct 2004          ~ In [October 2004], on 12 [October 2004], [October 12, 2004], [Oct. 2004], [October of 2004], October 2005.
            2004-10           ~ [2004-10-12], [10/2004], [12/10/2004]; [October to December 2004]; October 2003 to March 2004.
            march 1978        ~ They may march in 1978. [March 1978]
            may 2004          ~ It may rise in 2004; [May 2004] and [May and June 2004].
            # a decade
            1990s             ~ In the [1990s] and [1990’s], in 1990.
            # a number
            13,400,000        ~ More than [$13.4 million], [13,400,000], [13 400 000], [13.40 million], [13.4m], [13.4 mn]; 13,400, 113.4 million.
            42000             ~ [42,000] or [42 thousand] or [forty-two thousand] people.
            $13.4 million     ~ Aid was [$13,400,000], [€13.4 million].
            30 percent        ~ [30%], [30] percent, [thirty] percent; 300.
            250               ~ [two hundred and fifty], [Two Hundred Fifty], [250].
            1000000           ~ [a million] and [one million], [1,000 thousand].
            2                 ~ Only [2] of two.
            """)
    void marksDatesAndNumbersHoweverTheyAreWritten(String q, String expected) {
        assertThat(marked(new Marker(QueryReader.read(q)).in(plain(expected)), plain(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            25/9/2009  ~ It was signed on [25 September] and [September 25], not on 25 September 2008.
            25/9/2009  ~ On 25 October and [25 September]
            25/9/2009  ~ On [25 September 2009], and on 25 September.
            25/9/2009  ~ On [25/9/09].
            oct 2004   ~ In [October] it fell; in October 2003 and march it rose.
            may 2004   ~ It may fall in [May].
            1985       ~ [November 1983 | August 1986] | Roe
            1985       ~ From [1983 to 1991], and then from 1991–1995.
            1985       ~ From [8 January 1983 to August 20, 1986]; in 1,984 or 1986, and much later 1999.
            1985       ~ In 1983 it fell, and from 1986 it rose.
            1990s      ~ In the [nineties] and the [’90s].
            13400000   ~ Aid: [13.4], 13.41, 134; [13,400].
            2          ~ Only [two], [Two] twos.
            """)
    void marksInAMatchWhatMayBeMeantWhereNothingIsSure(String q, String expected) {
        assertThat(marked(new Marker(QueryReader.read(q)).inMatch(plain(expected)), plain(expected))).isEqualTo(expected);
    }

    private static String plain(String expected) {
        return expected.replaceAll("[\\[\\]]", "");
    }

    private static String marked(List<Mark> marks, String text) {
        StringBuilder marked = new StringBuilder(text);
        marks.reversed().forEach(mark -> marked.insert(mark.end(), ']').insert(mark.start(), '['));
        return marked.toString();
    }
}
