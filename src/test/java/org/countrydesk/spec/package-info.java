/** Example files: prose with examples in it, each one a test. */
@NullMarked
package org.countrydesk.spec;

import org.jspecify.annotations.NullMarked;
