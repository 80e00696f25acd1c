/** Who points at whom, by address; backlinks. */
@NullMarked
package org.countrydesk.link;

import org.jspecify.annotations.NullMarked;
