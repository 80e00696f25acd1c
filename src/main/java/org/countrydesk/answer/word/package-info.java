/** Questions as words: cut, brought to their stems, with the date and the countries in them. */
@NullMarked
package org.countrydesk.answer.word;

import org.jspecify.annotations.NullMarked;
