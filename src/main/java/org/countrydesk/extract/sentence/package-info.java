/** A passage cut into sentences, and the problems found in it; the sentence model is known here alone. */
@NullMarked
package org.countrydesk.extract.sentence;

import org.jspecify.annotations.NullMarked;
