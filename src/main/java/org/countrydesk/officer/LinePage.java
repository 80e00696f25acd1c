package org.countrydesk.officer;

import org.countrydesk.officer.drawing.LineStrip;
import org.countrydesk.officer.drawing.LineDrawing;
import java.util.List;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.web.Paged;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/ambassador/line.html} needs: one country's line.
 *
 * @param title of the page
 * @param country as data addresses name it
 * @param lede what the line has, a sentence
 * @param now who was in post on the day the edition was read, or in the time asked for
 * @param terms those asked for, a part of them
 * @param all terms of the line
 * @param drawing null where no term asked for has a day to draw
 * @param eventsPath of the page that has all events of the time drawn
 * @param narrow what less than the whole line is shown; null for the whole line
 */
record LinePage(
        String title,
        String country,
        String lede,
        PostAnswer now,
        PrintedDate day,
        Paged<TermLine> terms,
        int all,
        LineFacts facts,
        List<ListedIn> documents,
        List<Facet> facets,
        @Nullable LineDrawing drawing,
        @Nullable LineStrip whole,
        List<EventLine> events,
        String eventsPath,
        @Nullable Narrow narrow,
        boolean several,
        String address) {

    /** A document the terms were read from. */
    record ListedIn(String path, String title) {}

    /** What can be chosen: the time, the rank, the certainty of dates. */
    record Facet(String name, List<Choice> choices) {}

    /** One choice; {@code path} is that of the line with it, or without it where it is chosen. */
    record Choice(String words, String path, int terms, boolean chosen) {}

    /** An event of the time as the list below the drawing prints it. */
    record EventLine(PrintedDate date, String sentence, String path, String from) {}

    /**
     * Less than the whole line.
     *
     * @param words what is shown
     * @param path of the whole line
     * @param before the time before, of the same length; null where none is asked for
     */
    record Narrow(
            String words, String path, @Nullable PrintedDate during, @Nullable Step before, @Nullable Step after, boolean empty) {}

    /** A neighbouring time. */
    record Step(String words, String path) {}
}
