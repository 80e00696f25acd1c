/** How many statements and figures there are of which date and kind, kept for the counts of pages. */
@NullMarked
package org.countrydesk.tally;

import org.jspecify.annotations.NullMarked;
