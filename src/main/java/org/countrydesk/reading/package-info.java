/** A document as a reader sees it: sections, marked passages with their margin notes, the captured text. */
@NullMarked
package org.countrydesk.reading;

import org.jspecify.annotations.NullMarked;
