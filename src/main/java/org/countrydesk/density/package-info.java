/** How much is dated when: counts by year, the years worth drawing, and the strip of them. */
@NullMarked
package org.countrydesk.density;

import org.jspecify.annotations.NullMarked;
