package org.countrydesk.officer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.countrydesk.ambassador.Stay;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.countrydesk.fact.Role;
import org.countrydesk.web.BadParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which terms of a line are asked for.
 *
 * @param country as the address names it; empty for the only one there is
 * @param during null for any time
 * @param role null for any rank
 * @param dates null for any certainty
 */
record LineQuery(String country, @Nullable Edtf during, @Nullable Role role, @Nullable Certainty dates) {

    private static final int SHOWN = 40;

    /** Read what a reader asked for; a value that cannot be used is answered with 400. */
    static LineQuery of(String country, String during, String role, String dates) {
        return new LineQuery(
                country.strip(),
                during.isBlank() ? null : time(during),
                role.isBlank() ? null : role(role),
                dates.isBlank() ? null : certainty(dates));
    }

    LineQuery withDuring(@Nullable Edtf other) {
        return new LineQuery(country, other, role, dates);
    }

    LineQuery withRole(@Nullable Role other) {
        return new LineQuery(country, during, other, dates);
    }

    LineQuery withDates(@Nullable Certainty other) {
        return new LineQuery(country, during, role, other);
    }

    /** Tell whether less than the whole line is asked for. */
    boolean narrow() {
        return during != null || role != null || dates != null;
    }

    /** Return the address of the terms asked for. */
    String address() {
        StringBuilder query = new StringBuilder();
        add(query, "country", country);
        add(query, "during", during == null ? "" : during.toString());
        add(query, "role", role == null ? "" : role.word());
        add(query, "dates", dates == null ? "" : dates.word());
        return "/ambassadors" + query;
    }

    /** Return the same, to be followed by another parameter. */
    String open() {
        String address = address();
        return address + (address.indexOf('?') < 0 ? "?" : "&");
    }

    /** Tell whether a term is asked for; nothing is known of days after the list was read. */
    boolean matches(Stay stay, LocalDate asOf) {
        LocalDate to = stay.to().isAfter(asOf) ? asOf : stay.to();
        return (role == null || stay.service().role() == role)
                && (dates == null || Certainty.of(stay.service()) == dates)
                && (during == null || !stay.from().isAfter(during.latest()) && !to.isBefore(during.earliest()));
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static Edtf time(String text) {
        return switch (Edtf.read(text)) {
            case Reading.Ok<Edtf> ok -> ok.value();
            case Reading.Bad<Edtf> bad -> throw new BadParameterException(
                    "during", "'during' is '" + shown(text) + "', which cannot be read: " + bad.why() + ".");
        };
    }

    private static Role role(String text) {
        return Arrays.stream(Role.values()).filter(role -> role.word().equals(text)).findFirst().orElseThrow(() ->
                unknown("role", text, Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "))));
    }

    private static Certainty certainty(String text) {
        return Arrays.stream(Certainty.values()).filter(each -> each.word().equals(text)).findFirst().orElseThrow(() ->
                unknown("dates", text, Arrays.stream(Certainty.values()).map(Certainty::word).collect(Collectors.joining(", "))));
    }

    private static BadParameterException unknown(String name, String text, String known) {
        return new BadParameterException(name, "'" + name + "' is '" + shown(text) + "'. Known here: " + known + ".");
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
