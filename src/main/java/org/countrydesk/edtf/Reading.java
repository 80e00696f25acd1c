package org.countrydesk.edtf;

import java.util.Optional;

/** What came of reading a human's text: a value, or the reason why there is none, in words fit for readers. */
public sealed interface Reading<T> {

    record Ok<T>(T value) implements Reading<T> {}

    record Bad<T>(String why) implements Reading<T> {}

    /** Return the value, or empty when the text could not be read. */
    default Optional<T> asOptional() {
        return this instanceof Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
    }
}
