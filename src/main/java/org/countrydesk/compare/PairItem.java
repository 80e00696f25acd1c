package org.countrydesk.compare;

import java.util.List;
import org.countrydesk.across.passage.Difference;

/** One item of {@code /compare/{a}/{b}.json}. */
record PairItem(
        String aSource, String a, String bSource, String b, boolean identical, List<Difference> differences) {}
