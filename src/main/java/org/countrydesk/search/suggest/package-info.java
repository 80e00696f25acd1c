/** What a reader may mean who is typing: names by the beginnings of their words. */
@NullMarked
package org.countrydesk.search.suggest;

import org.jspecify.annotations.NullMarked;
