/** Arithmetic that the text states or implies: percentage changes, sums of parts, exchange rates, reckoned again. */
@NullMarked
package org.countrydesk.extract.arithmetic;

import org.jspecify.annotations.NullMarked;
