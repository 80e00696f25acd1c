/** References, and the styles and formats they are written in. */
@NullMarked
package org.countrydesk.citation;

import org.jspecify.annotations.NullMarked;
