/** HTML pages to blocks; jsoup is known here alone. */
@NullMarked
package org.countrydesk.markup.html;

import org.jspecify.annotations.NullMarked;
