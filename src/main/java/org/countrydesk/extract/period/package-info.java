/** What time a figure is about: a date at it, its sentence's, its paragraph's, or its report's. */
@NullMarked
package org.countrydesk.extract.period;

import org.jspecify.annotations.NullMarked;
