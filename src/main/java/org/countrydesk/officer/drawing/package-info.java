/** The line of officers drawn: one term a row in full, or the whole line as a strip. */
@NullMarked
package org.countrydesk.officer.drawing;

import org.jspecify.annotations.NullMarked;
