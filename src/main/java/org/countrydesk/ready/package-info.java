/** Answers kept as bytes: what was rendered once for an edition is sent again without rendering, after a restart before the rest is there. */
@NullMarked
package org.countrydesk.ready;

import org.jspecify.annotations.NullMarked;
