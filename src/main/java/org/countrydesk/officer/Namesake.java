package org.countrydesk.officer;

/** The topic that has an officer's name: all places where the documents name the officer. */
record Namesake(String slug, String name, int mentions, int documents) {}
