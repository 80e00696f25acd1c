/** Series of observations: their chart, their table, their data. */
@NullMarked
package org.countrydesk.series;

import org.jspecify.annotations.NullMarked;
