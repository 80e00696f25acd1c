/** Runs of digits and number words to quantities with a unit, or to the reason why they are none. */
@NullMarked
package org.countrydesk.extract.number;

import org.jspecify.annotations.NullMarked;
