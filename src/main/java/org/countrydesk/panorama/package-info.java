/** Documents, figures and officers drawn on one axis of time. */
@NullMarked
package org.countrydesk.panorama;

import org.jspecify.annotations.NullMarked;
