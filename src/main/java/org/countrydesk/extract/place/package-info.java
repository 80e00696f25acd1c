/** Countries, capitals and the words for their people and languages, out of CLDR. */
@NullMarked
package org.countrydesk.extract.place;

import org.jspecify.annotations.NullMarked;
