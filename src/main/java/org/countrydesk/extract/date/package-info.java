/** Dates in prose, as historians and newspapers write them, to dated statements. */
@NullMarked
package org.countrydesk.extract.date;

import org.jspecify.annotations.NullMarked;
