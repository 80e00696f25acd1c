/** Dated statements in order; the page of a day, month, year or decade. */
@NullMarked
package org.countrydesk.timeline;

import org.jspecify.annotations.NullMarked;
