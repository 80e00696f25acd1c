/** General English words that tell what a capitalised word names: heads, titles, offices, function words. */
@NullMarked
package org.countrydesk.extract.word;

import org.jspecify.annotations.NullMarked;
