package org.countrydesk.citation;

/** Who wrote what is cited. */
public sealed interface Name {

    /** A person; {@code given} may be initials, and is empty where none is known. */
    record Person(String family, String given) implements Name {

        /** Return the name in the order of speech. */
        String inOrder() {
            return given.isEmpty() ? family : given + " " + family;
        }

        /** Return the name as an index has it. */
        String inverted() {
            return given.isEmpty() ? family : family + ", " + given;
        }
    }

    /** An office, a publisher, a site: a name that is never turned round. */
    record Body(String name) implements Name {}
}
