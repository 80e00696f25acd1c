/** What a reader types, read into clauses. */
@NullMarked
package org.countrydesk.search.query;

import org.jspecify.annotations.NullMarked;
