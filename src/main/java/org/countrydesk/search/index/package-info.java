/** What can be found, asked for and answered: the contract of the index. */
@NullMarked
package org.countrydesk.search.index;

import org.jspecify.annotations.NullMarked;
