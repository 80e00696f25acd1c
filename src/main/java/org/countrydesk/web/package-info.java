/** What every page shares: frame, pager, CSV and JSON writing, errors. */
@NullMarked
package org.countrydesk.web;

import org.jspecify.annotations.NullMarked;
