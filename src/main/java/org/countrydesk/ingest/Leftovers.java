package org.countrydesk.ingest;

/**
 * Has what editions leave behind collected. What an edition keeps in memory is old when the next one comes, and the serial collector lets its
 * old part grow as far as it may, half of the machine, before it looks through it; so it is asked to once the heap is larger by a quarter
 * than it was after the last time.
 */
final class Leftovers {

    private static final double LARGER = 1.25;
    private static final long NOT_WORTH_IT = 32L << 20;

    private final Runnable collect;
    private long settled;

    /** Ask the collector of this JVM. */
    Leftovers() {
        this(System::gc);
    }

    Leftovers(Runnable collect) {
        this.collect = collect;
    }

    /** Look at the size of the heap after a run. */
    void collect() {
        collect(Runtime.getRuntime().totalMemory());
    }

    /**
     * The first size is taken as it is.
     *
     * @param heap bytes taken from the system
     */
    void collect(long heap) {
        if (settled == 0) {
            settled = heap;
        } else if (heap > (long) (settled * LARGER) + NOT_WORTH_IT) {
            collect.run();
            settled = 0;
        }
    }
}
