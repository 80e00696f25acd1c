/** One figure as a page, and figures beside other things. */
@NullMarked
package org.countrydesk.figure;

import org.jspecify.annotations.NullMarked;
