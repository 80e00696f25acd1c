/** Which document names which topic, as a matrix. */
@NullMarked
package org.countrydesk.coverage;

import org.jspecify.annotations.NullMarked;
