/** Editions of the corpus: which rows a reader sees, and the atomic swap from one to the next. */
@NullMarked
package org.countrydesk.edition;

import org.jspecify.annotations.NullMarked;
