/** Files to a tree of blocks that know their place in the source. */
@NullMarked
package org.countrydesk.markup;

import org.jspecify.annotations.NullMarked;
