/** What every answer of a careful site carries, also those that no page gives. */
@NullMarked
package org.countrydesk.web.safe;

import org.jspecify.annotations.NullMarked;
