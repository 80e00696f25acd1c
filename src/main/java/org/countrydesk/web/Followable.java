package org.countrydesk.web;

/** A page whose changes can be followed as a feed. */
public interface Followable {

    /** Return the address of the Atom feed within the site; empty where there is none. */
    String feedAddress();
}
