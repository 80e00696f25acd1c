package org.countrydesk.ambassador;

import java.util.List;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;

/** What a higher feature knows of the dates that documents about a line's country state; drawn above the line. */
public interface LineEvents {

    /**
     * Return events of a time, spread over it, the most exactly dated first; it asks the store a constant number of times.
     *
     * @param most events to return
     */
    Found during(Editions.Live edition, Lines.Listed line, Edtf time, int most);

    /**
     * Events of a time.
     *
     * @param events in the order of time
     * @param total how many there are
     */
    record Found(List<Event> events, long total) {

        /** Nothing is known. */
        public static final Found NONE = new Found(List.of(), 0);

        public Found {
            events = List.copyOf(events);
        }
    }

    /**
     * One dated sentence.
     *
     * @param date as it is printed; {@code when} is the same to reckon with
     * @param path of the passage
     * @param from title of the document
     */
    record Event(Edtf when, PrintedDate date, String sentence, String path, String from) {}
}
