/** Sentences that tell who or what a name stands for. */
@NullMarked
package org.countrydesk.extract.explain;

import org.jspecify.annotations.NullMarked;
