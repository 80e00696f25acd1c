/** Passages that two documents share, side by side. */
@NullMarked
package org.countrydesk.compare;

import org.jspecify.annotations.NullMarked;
