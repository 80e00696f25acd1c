/** A passage as words, numbers and signs; the classes and the plurals of English words. */
@NullMarked
package org.countrydesk.extract.token;

import org.jspecify.annotations.NullMarked;
