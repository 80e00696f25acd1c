package org.countrydesk.across;

/** What an entry of a see-also list points at. */
public sealed interface SeeAlsoTarget {

    /** A document of the corpus, by its name. */
    record Document(String document) implements SeeAlsoTarget {}

    /** A merged entity, by its slug. */
    record Entity(String slug) implements SeeAlsoTarget {}

    /** Nothing in the corpus, or more than one thing. */
    record Unresolved() implements SeeAlsoTarget {}
}
