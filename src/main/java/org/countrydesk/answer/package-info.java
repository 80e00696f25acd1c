/** Questions in plain English, answered where the desk's data leaves no doubt: who was in post, one officer, one figure, one date. */
@NullMarked
package org.countrydesk.answer;

import org.jspecify.annotations.NullMarked;
