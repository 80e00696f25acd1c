package org.countrydesk.ambassador;

import java.time.LocalDate;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was in post in one country, as pages say it.
 *
 * @param country as pages print it
 * @param kind word of the data interface
 * @param headline {@code Certain}, {@code Possible}, {@code One of 2}, {@code Vacant} or {@code Not known}
 * @param reason one sentence
 */
public record PostAnswer(String country, String kind, String headline, String reason, List<Officer> officers) {

    /** An officer with a term; {@code path} is the officer's page. */
    public record Officer(
            String path,
            String name,
            String role,
            @Nullable PrintedDate start,
            @Nullable PrintedDate end,
            boolean incumbent) {

        static Officer of(Service service) {
            return new Officer(
                    "/ambassadors/" + service.slug(),
                    service.name(),
                    service.role().title(),
                    PrintedDate.orNull(service.start()),
                    PrintedDate.orNull(service.end()),
                    service.incumbent());
        }
    }

    public PostAnswer {
        officers = List.copyOf(officers);
    }

    /** Return the answer for each country, by country. */
    public static List<PostAnswer> all(Lines.OfEdition lines, Edtf when, LocalDate asOf) {
        return lines.all().stream().map(listed -> of(listed, when, asOf)).toList();
    }

    /** Return the answer for one line. */
    public static PostAnswer of(Lines.Listed listed, Edtf when, LocalDate asOf) {
        Answer answer = listed.line().inPost(when, asOf);
        return new PostAnswer(
                printed(listed.country()),
                answer.kind().word(),
                headline(answer, when),
                answer.reason(),
                answer.services().stream().map(Officer::of).toList());
    }

    /** Print a country's name; a list may not say which country it is of. */
    public static String printed(String country) {
        return country.isEmpty() ? "Country not stated" : country;
    }

    private static String headline(Answer answer, Edtf when) {
        return switch (answer.kind()) {
            case CERTAIN -> "Certain";
            case ONE_OF -> answer.services().size() == 1
                    ? (when.precision() == Edtf.Precision.DAY ? "Possible" : "For some of the time")
                    : "One of " + answer.services().size();
            case VACANT -> "Vacant";
            case UNKNOWN -> "Not known";
        };
    }
}
