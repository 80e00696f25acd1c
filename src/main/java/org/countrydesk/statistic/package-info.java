/** Observations and the series they form. */
@NullMarked
package org.countrydesk.statistic;

import org.jspecify.annotations.NullMarked;
