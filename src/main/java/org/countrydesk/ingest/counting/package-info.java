/** What pages count, brought in line with the documents that changed. */
@NullMarked
package org.countrydesk.ingest.counting;

import org.jspecify.annotations.NullMarked;
