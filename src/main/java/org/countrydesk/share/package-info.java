/** What the desk tells other programs and other people about a page: its citation, its head, its preview picture, the map of the site. */
@NullMarked
package org.countrydesk.share;

import org.jspecify.annotations.NullMarked;
