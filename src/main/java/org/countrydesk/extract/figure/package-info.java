/** Quantities to observations: what was measured, when, how surely, and who says so. */
@NullMarked
package org.countrydesk.extract.figure;

import org.jspecify.annotations.NullMarked;
