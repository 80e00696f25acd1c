/** What stands at each address of the desk: its title, its place in the site, the documents it was read from. */
@NullMarked
package org.countrydesk.subject;

import org.jspecify.annotations.NullMarked;
