/** The store's rows as entries of the index. */
@NullMarked
package org.countrydesk.search.feed;

import org.jspecify.annotations.NullMarked;
