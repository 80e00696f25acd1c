/** Dates as historians write them: read, order, print. */
@NullMarked
package org.countrydesk.edtf;

import org.jspecify.annotations.NullMarked;
