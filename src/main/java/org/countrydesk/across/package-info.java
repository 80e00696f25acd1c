/** What no document says alone: shared passages, series, merged names, see-also targets, checked arithmetic. */
@NullMarked
package org.countrydesk.across;

import org.jspecify.annotations.NullMarked;
