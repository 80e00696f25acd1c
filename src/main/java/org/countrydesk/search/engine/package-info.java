/** The index itself, Lucene behind the contract. */
@NullMarked
package org.countrydesk.search.engine;

import org.jspecify.annotations.NullMarked;
