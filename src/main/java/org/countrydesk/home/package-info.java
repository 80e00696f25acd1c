/** The front page, the scope page and the page of the data interface. */
@NullMarked
package org.countrydesk.home;

import org.jspecify.annotations.NullMarked;
