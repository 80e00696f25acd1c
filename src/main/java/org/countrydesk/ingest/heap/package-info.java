/** Room in the heap while many documents are read. */
@NullMarked
package org.countrydesk.ingest.heap;

import org.jspecify.annotations.NullMarked;
