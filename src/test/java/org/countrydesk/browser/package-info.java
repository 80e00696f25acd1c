/** Readers' errands and every kind of page in a real browser; every link followed. */
@NullMarked
package org.countrydesk.browser;

import org.jspecify.annotations.NullMarked;
