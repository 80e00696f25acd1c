/** Index, query, facets, snippets; the only package that knows Lucene. */
@NullMarked
package org.countrydesk.search;

import org.jspecify.annotations.NullMarked;
