/** The forms under which words are kept and found. */
@NullMarked
package org.countrydesk.search.word;

import org.jspecify.annotations.NullMarked;
