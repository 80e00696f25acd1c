/** Officers as a reader sees them: the drawn line, its table and facts, the officer's page, the page of who was in post. */
@NullMarked
package org.countrydesk.officer;

import org.jspecify.annotations.NullMarked;
