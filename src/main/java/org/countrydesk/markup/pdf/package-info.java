/** The text layer of PDF to blocks; PDFBox is known here alone. */
@NullMarked
package org.countrydesk.markup.pdf;

import org.jspecify.annotations.NullMarked;
