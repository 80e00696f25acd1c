package org.countrydesk.fact;

import java.util.Locale;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    PEOPLE_GROUP,
    LAW_OR_AGREEMENT,
    WORK,
    EVENT,
    POSITION;

    /** Return the word of the data interface. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
