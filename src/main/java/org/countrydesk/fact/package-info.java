/** What a passage can state: observation, dated statement, term, mention; nothing here reads text. */
@NullMarked
package org.countrydesk.fact;

import org.jspecify.annotations.NullMarked;
