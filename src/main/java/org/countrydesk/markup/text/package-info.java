/** Plain text and Markdown to blocks, and what kind of text a file holds. */
@NullMarked
package org.countrydesk.markup.text;

import org.jspecify.annotations.NullMarked;
