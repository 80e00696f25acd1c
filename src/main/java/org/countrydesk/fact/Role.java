package org.countrydesk.fact;

import java.util.Locale;

/** The rank of a chief of mission. */
public enum Role {
    AMBASSADOR("Ambassador"),
    ENVOY("Envoy"),
    MINISTER("Minister"),
    CHARGE("Chargé d’Affaires"),
    REPRESENTATIVE("Representative");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** Return the rank as pages print it. */
    public String title() {
        return title;
    }

    /** Return the word of the data interface. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
