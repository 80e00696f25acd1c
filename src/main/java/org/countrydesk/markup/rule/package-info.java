/** Rules over blocks: banners, footers, run-in headings, standard parts. */
@NullMarked
package org.countrydesk.markup.rule;

import org.jspecify.annotations.NullMarked;
