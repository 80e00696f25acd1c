/** People, organisations, places and the like: the entities the documents name, and their mentions. */
@NullMarked
package org.countrydesk.topic;

import org.jspecify.annotations.NullMarked;
