package org.countrydesk.link;

/** Why one address points at another. */
public enum LinkType {
    SEE_ALSO("See also"),
    MENTION("Named in"),
    SHARED_PASSAGE("Same passage"),
    SAME_SERIES("Same series"),
    SAME_PERIOD("Same period"),
    OTHER_VALUE("Another value for the same"),
    EXPLAINED_ELSEWHERE("Uses a name explained here");

    private final String title;

    LinkType(String title) {
        this.title = title;
    }

    /** Return the heading under which pages list such links. */
    public String title() {
        return title;
    }
}
