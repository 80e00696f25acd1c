/** A copy of the desk that starts fast: the jar taken apart, with what one run has learnt of its classes. */
@NullMarked
package org.countrydesk.start;

import org.jspecify.annotations.NullMarked;
