/** Blocks, prose that knows its place, and the tree they make up. */
@NullMarked
package org.countrydesk.markup.block;

import org.jspecify.annotations.NullMarked;
