/** Which entries have what is asked for, and in what order: clauses as Lucene queries, what each is worth, the best hits. */
@NullMarked
package org.countrydesk.search.rank;

import org.jspecify.annotations.NullMarked;
