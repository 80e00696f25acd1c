/** Files to captured text, captured text to a tree: asks the reader of the kind. */
@NullMarked
package org.countrydesk.markup.reader;

import org.jspecify.annotations.NullMarked;
