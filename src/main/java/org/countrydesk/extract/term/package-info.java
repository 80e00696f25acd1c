/** Tables and lists of chiefs of mission to terms of office. */
@NullMarked
package org.countrydesk.extract.term;

import org.jspecify.annotations.NullMarked;
