/** MediaWiki markup to blocks, without looking back. */
@NullMarked
package org.countrydesk.markup.wiki;

import org.jspecify.annotations.NullMarked;
