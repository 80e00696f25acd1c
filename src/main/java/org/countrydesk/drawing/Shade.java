package org.countrydesk.drawing;

/** How dark a cell of a matrix is: from 0, empty, to 4, the fullest. */
public final class Shade {

    private static final int DARKEST = 4;

    private Shade() {}

    /** Return the shade of a count; counts differ by factors, so that small ones are told apart too. */
    public static int of(long count, long most) {
        if (count <= 0) {
            return 0;
        }
        double share = Math.log1p(count) / Math.log1p(Math.max(count, most));
        return (int) Math.clamp(Math.ceil(share * DARKEST), 1, DARKEST);
    }
}
