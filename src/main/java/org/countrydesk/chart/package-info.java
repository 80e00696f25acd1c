/** Values over time as drawings: points, bounds, ranges, seams between documents, gaps; large and small. */
@NullMarked
package org.countrydesk.chart;

import org.jspecify.annotations.NullMarked;
