/** The straight line from file to index, and the edition it makes. */
@NullMarked
package org.countrydesk.ingest;

import org.jspecify.annotations.NullMarked;
