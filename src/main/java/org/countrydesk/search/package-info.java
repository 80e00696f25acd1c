/** Search as a page and as data. */
@NullMarked
package org.countrydesk.search;

import org.jspecify.annotations.NullMarked;
