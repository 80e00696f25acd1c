/** Chiefs of mission and their terms: the line of officers, its joins, who was in post when. */
@NullMarked
package org.countrydesk.ambassador;

import org.jspecify.annotations.NullMarked;
