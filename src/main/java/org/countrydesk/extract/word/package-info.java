/** A passage as words, numbers and signs; the classes and the plurals of English words. */
@NullMarked
package org.countrydesk.extract.word;

import org.jspecify.annotations.NullMarked;
