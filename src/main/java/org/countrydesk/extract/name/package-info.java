/** Names in prose to mentions of people, organizations, places, peoples, laws, works and events. */
@NullMarked
package org.countrydesk.extract.name;

import org.jspecify.annotations.NullMarked;
