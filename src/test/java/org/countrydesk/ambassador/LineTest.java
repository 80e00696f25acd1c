package org.countrydesk.ambassador;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.fact.Slugs;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final LocalDate READ = LocalDate.of(2020, 6, 15);

    /** Makes a line out of {@code Roe 1901-05/1904-03-02}; an empty end is not known, {@code now} an incumbent. */
    private static Line line(String... services) {
        List<Service> line = new ArrayList<>();
        for (String text : services) {
            String[] words = text.split(" ");
            String[] dates = (words[1] + "/").split("/", -1);
            boolean incumbent = dates[1].equals("now");
            line.add(new Service(
                    Slugs.of(words[0]),
                    words[0],
                    Role.AMBASSADOR,
                    "Chile",
                    dates[0].isEmpty() ? null : Edtf.of(dates[0]),
                    dates[1].isEmpty() || incumbent ? null : Edtf.of(dates[1]),
                    incumbent,
                    line.size() + 1));
        }
        return new Line("Chile", line);
    }

    private static String ask(Line line, String when) {
        Answer answer = line.inPost(Edtf.of(when), READ);
        return answer.kind().word() + " " + String.join(" ", answer.services().stream().map(Service::name).toList());
    }

    private static String reason(Line line, String when) {
        return line.inPost(Edtf.of(when), READ).reason();
    }

    private static String join(String before, String after) {
        Join join = line(before, after).joins().getFirst();
        return join.kind() + " " + join.daysMin() + " " + join.daysMax() + ": " + join.words();
    }

    @Test
    void tellsJoins() {
        assertEquals("HANDOVER_SAME_DAY 0 0: Handover the same "
                + "day, 3 May 1904", join("A 1901/1904-05-03", "B 1904-05-03/1905"));
        assertEquals("GAP 827 827: Vacant for 827 days, from 14 "
                + "June 1999 to 18 September 2001", join("A 1996-09-05/1999-06-14", "B 2001-09-18/2004"));
        assertEquals("GAP 1464 1492: Vacant for between 1,464 and 1,492 days, "
                + "from February 1904 to 3 March 1908", join("A 1901/1904-02", "B 1908-03-03/1910"));
        assertEquals("GAP 1 1: Handover from one day to the next, "
                + "from 3 May 1904 to 4 May 1904", join("A 1901/1904-05-03", "B 1904-05-04/1905"));
        assertEquals("GAP 1 60: Handover, or vacant for up to 60 days, "
                + "from October 1981 to November 1981", join("A 1979-09/1981-10", "B 1981-11/1983"));
        assertEquals("OVERLAP 30 30: Both are listed for 30 days: "
                + "A until 31 May 1904, B from 1 May 1904", join("A 1901/1904-05-31", "B 1904-05-01/1905"));
        assertEquals("OVERLAP 1 60: Both are listed for between "
                + "1 and 60 days: A until May 1904, B from April 1904", join("A 1901/1904-05", "B 1904-04/1905"));
        assertEquals("UNDETERMINED -30 30: Not certain, as a date "
                + "is partial: a gap of up to 30 days or an overlap "
                + "of up to 30 days, from March 1978 to March 1978", join("A 1975/1978-03", "B 1978-03/1979"));
        assertEquals("UNDETERMINED -2 28: Not certain, as a date "
                + "is partial: a gap of up to 28 days or an overlap "
                + "of up to 2 days, from December 1950 to 29 December "
                + "1950", join("A 1950-08/1950-12", "B 1950-12-29/1954"));
        assertEquals("UNDETERMINED -30 0: Not certain, as a date "
                + "is partial: a handover the same day or an overlap "
                + "of up to 30 days, from 31 March 1978 to March 1978", join("A 1975/1978-03-31", "B 1978-03/1979"));
    }

    @Test
    void tellsJoinsWithoutDays() {
        assertEquals("UNDETERMINED null null: Not certain: the "
                + "end of A’s term is not known", join("A 1901/", "B 1904-05-03/1905"));
        assertEquals("UNDETERMINED null null: Not certain: the "
                + "start of B’s term is not known", join("A 1901/1903", "B /1905"));
        assertEquals("UNDETERMINED null null: Not certain: the "
                + "end of A’s term is not known, nor the start of B’s", join("A 1901/", "B /1905"));
        assertEquals("OVERLAP null null: A is listed as still "
                + "in post while B starts on or in 2015", join("A 2012/now", "B 2015/2016"));
        assertEquals("UNDETERMINED null null: Not certain, as "
                + "a date is only approximate: from about 1903 to 1904", join("A 1901/1903~", "B 1904/1905"));
        assertEquals("UNDETERMINED null null: Not certain: the "
                + "dates of A contradict each other", join("A 1903/1901", "B 1904/1905"));
    }

    @Test
    void seesNoVacancyBehindALongerTerm() {
        List<Join> joins = line("A 1950-01-01/1960-01-01", "B 1952-01-01/1954-01-01", "C 1960-01-01/1962").joins();
        assertEquals(List.of(Join.Kind.OVERLAP, Join.Kind.HANDOVER_SAME_DAY), joins.stream().map(Join::kind).toList());
        assertEquals("A", joins.get(1).before().name());
    }

    @Test
    void answersForADay() {
        Line line = line("A 1901-02-03/1904-05-06", "B 1904-05-06/1907-08-09", "C 1908-10-11/now");
        assertEquals("unknown ", ask(line, "1901-02-02"));
        assertEquals("certain A", ask(line, "1901-02-03"));
        assertEquals("certain A", ask(line, "1903-01-01"));
        assertEquals("one-of A B", ask(line, "1904-05-06"));
        assertEquals("certain B", ask(line, "1907-08-09"));
        assertEquals("vacant ", ask(line, "1907-08-10"));
        assertEquals("vacant ", ask(line, "1908-10-10"));
        assertEquals("certain C", ask(line, "1908-10-11"));
        assertEquals("certain C", ask(line, "2020-06-15"));
        assertEquals("unknown ", ask(line, "2020-06-16"));
    }

    @Test
    void answersForLongerTimes() {
        Line line = line("A 1901-02-03/1904-05-06", "B 1904-05-06/1907-08-09", "C 1908-10-11/now");
        assertEquals("one-of A", ask(line, "1901"));
        assertEquals("certain A", ask(line, "1902"));
        assertEquals("one-of A B", ask(line, "1904"));
        assertEquals("one-of B", ask(line, "1907"));
        assertEquals("vacant ", ask(line, "1908-02"));
        assertEquals("one-of B C", ask(line, "1907/1908"));
        assertEquals("one-of C", ask(line, "2020"));
        assertEquals("unknown ", ask(line, "2021"));
        assertEquals("unknown ", ask(line, "18XX"));
        assertEquals("one-of A B C", ask(line, "1890/.."));
    }

    @Test
    void keepsPartialDatesUncertain() {
        Line line = line("A 1950-08/1952-03", "B 1952-03/1953", "C 1955/1956-02-03");
        assertEquals("one-of A", ask(line, "1950-08-15"));
        assertEquals("certain A", ask(line, "1950-08-31"));
        assertEquals("certain A", ask(line, "1952-02-29"));
        assertEquals("one-of A B", ask(line, "1952-03-01"));
        assertEquals("one-of A B", ask(line, "1952-03-02"));
        assertEquals("certain B", ask(line, "1952-06"));
        assertEquals("one-of B", ask(line, "1953-06"));
        assertEquals("vacant ", ask(line, "1954"));
        assertEquals("one-of C", ask(line, "1955-06"));
        assertEquals("certain C", ask(line, "1956-01"));
        assertEquals("unknown ", ask(line, "1957"));
    }

    @Test
    void widensApproximateDates() {
        Line line = line("A 1901~/1910", "B 1911/1912");
        assertEquals("one-of A", ask(line, "1902-06"));
        assertEquals("certain A", ask(line, "1903"));
        assertEquals("one-of A", ask(line, "1900-06"));
    }

    @Test
    void boundsMissingDatesByTheNeighbours() {
        Line line = line("A 1901/1903", "B /1908-01-01", "C 1912/", "D 1920-01-01/1925");
        assertEquals("one-of B", ask(line, "1905"));
        assertEquals("one-of B", ask(line, "1907-12-31"));
        assertEquals("certain B", ask(line, "1908-01-01"));
        assertEquals("vacant ", ask(line, "1909"));
        assertEquals("one-of C", ask(line, "1915"));
        assertEquals("certain D", ask(line, "1922"));
    }

    @Test
    void errsTowardsNotKnownAtTheOpenEnds() {
        Line line = line("A /1903-01-01", "B 1912-01-01/");
        assertEquals("one-of A", ask(line, "1900"));
        assertEquals("unknown ", ask(line, "1700"));
        assertEquals("one-of B", ask(line, "1915"));
        assertEquals("unknown ", ask(line, "1990"));
    }

    @Test
    void neverNamesSomeoneWithoutAnyDateOutsideTheGap() {
        Line line = line("A 1901/1903-01-01", "B /", "C 1905-01-01/1908");
        assertEquals("one-of B", ask(line, "1904"));
        assertEquals("certain C", ask(line, "1906"));
        assertEquals("unknown ", ask(line("A /"), "1906"));
        assertEquals("unknown ", ask(line(), "1906"));
    }

    @Test
    void keepsContradictoryDatesOutOfCertainty() {
        Line line = line("A 1901/1903-01-01", "B 1908/1905", "C 1909-01-01/1910");
        assertEquals("one-of B", ask(line, "1906"));
        assertEquals("vacant ", ask(line, "1904"));
    }

    @Test
    void countsOnePersonInTwoTermsAsOne() {
        Line line = line("A 1901-01-01/1903-01-01", "A 1903-01-01/1905-01-01", "B 1905-01-01/1906");
        assertEquals("certain A A", ask(line, "1903"));
        assertEquals("A was in post from 1 January 1901 to 1 January 1905.", reason(line, "1903"));
    }

    @Test
    void ordersReversedAndMixedLists() {
        assertEquals(List.of("A", "B", "C"), names(line("C 1908/now", "B 1904/1907", "A 1901/1904")));
        assertEquals(List.of("A", "B", "C"), names(line("B 1904/1907", "A 1901/1904", "C 1908/now")));
        assertEquals(List.of("B", "A"), names(line("B 1950-08/1950-12", "A 1950/1952")));
    }

    private static List<String> names(Line line) {
        return line.services().stream().map(Service::name).toList();
    }

    @Test
    void givesReasons() {
        Line line = line("A 1989-08/1993-07-26", "B 1994-01-08/1996-08-20", "C 1996-09-05/now");
        assertEquals("B was in post from 8 January 1994 to 20 August 1996.", reason(line, "1995-10-23"));
        assertEquals("C has been in post since 5 September 1996.", reason(line, "2001"));
        assertEquals("A until 26 July 1993; the post was vacant from then on.", reason(line, "1993"));
        assertEquals("The post was vacant: A left on 26 July 1993, "
                + "B started on 8 January 1994.", reason(line, "1993-10"));
        assertEquals("The post was vacant at first; B from 8 January 1994.", reason(line, "1994"));
        assertEquals("B until 20 August 1996; the post was vacant "
                + "in between; C from 5 September 1996.", reason(line, "1996"));
        assertEquals("A from August 1989; nothing is known before August 1989.", reason(line, "1989"));
        assertEquals("C; the list was read on 15 June 2020, and nothing is known of later days.", reason(line, "2020"));
        assertEquals("The list was read on 15 June 2020; nothing is known of later days.", reason(line, "2021"));
        assertEquals("The list starts with A, who started in August "
                + "1989; nothing is known of earlier days.", reason(line, "1980"));
        assertEquals("The list ends with A, who left in 1903; "
                + "nothing is known of later days.", reason(line("A 1901/1903"), "1910"));
        assertEquals("A until March 1978; B from March 1978; the "
                + "post may have been vacant for some of the time.", reason(line("A "
                + "1975/1978-03", "B 1978-03/1979"), "1978-03-15"));
        assertEquals("A until 1 May 1904; B from 1 May 1904.", reason(line("A "
                + "1901/1904-05-01", "B 1904-05-01/1905"), "1904"));
        assertEquals("B, whose start is not known; the post may "
                + "have been vacant for some of the time.", reason(line("A 1901/1903", "B /1908-01-01"), "1905"));
    }

    @Test
    void countsDaysOfService() {
        assertEquals(new Days(827, 827), line("A 1999-06-14/2001-09-18").services().getFirst().days());
        assertEquals(new Days(92, 152), line("A 1950-08/1950-12").services().getFirst().days());
        assertEquals(new Days(0, 30), line("A 1950-08/1950-08").services().getFirst().days());
        assertEquals(new Days(null, null), line("A 1950-08/now").services().getFirst().days());
        assertEquals(new Days(null, null), line("A 1950-08/").services().getFirst().days());
        assertEquals(new Days(null, null), line("A 1950-08/1949").services().getFirst().days());
        assertEquals("between 92 and 152 days", new Days(92, 152).words());
        assertEquals("1 day", new Days(1, 1).words());
    }
}
