/** Sentences that stand, word for word or nearly, in two documents. */
@NullMarked
package org.countrydesk.across.passage;

import org.jspecify.annotations.NullMarked;
