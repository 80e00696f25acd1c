/** What drawings share: scales, their ticks, and pictures made of them. */
@NullMarked
package org.countrydesk.drawing;

import org.jspecify.annotations.NullMarked;
