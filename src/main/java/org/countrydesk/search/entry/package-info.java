/** How an entry lies in the index: its fields, the way in, what is kept to show it. */
@NullMarked
package org.countrydesk.search.entry;

import org.jspecify.annotations.NullMarked;
