package org.countrydesk.extract.name;

import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Words of a passage taken for a name.
 *
 * @param passage index in the list of passages
 * @param from first token
 * @param to token after the last
 * @param type as far as the words themselves tell, else null
 */
record Name(int passage, int from, int to, int start, int end, String text, @Nullable EntityType type) {

    Name as(@Nullable EntityType other) {
        return new Name(passage, from, to, start, end, text, other);
    }

    int words() {
        return to - from;
    }
}
