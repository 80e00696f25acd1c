/** What holds across documents, brought in line with the documents that changed. */
@NullMarked
package org.countrydesk.ingest.linking;

import org.jspecify.annotations.NullMarked;
