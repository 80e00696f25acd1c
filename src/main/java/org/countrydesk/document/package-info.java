/** Documents, sections, passages: kept and shown. */
@NullMarked
package org.countrydesk.document;

import org.jspecify.annotations.NullMarked;
