/** Blocks to facts: every rule that reads meaning out of prose and tables. */
@NullMarked
package org.countrydesk.extract;

import org.jspecify.annotations.NullMarked;
