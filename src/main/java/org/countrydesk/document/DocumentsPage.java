package org.countrydesk.document;

import org.countrydesk.web.Paged;

/** All that {@code pages/document/list.html} needs. */
record DocumentsPage(Paged<DocumentLine> documents) {}
