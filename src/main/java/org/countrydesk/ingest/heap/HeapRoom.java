package org.countrydesk.ingest.heap;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the heap grow to what the JVM was allowed as soon as most of it is asked for, and gives most of it back afterwards; and keeps a good
 * part free while a desk serves.
 *
 * <p>G1 looks for what is no longer used whenever a share of the heap is in use: of the heap as it has grown so far, not as it may grow. A heap
 * that grows step by step to hold what an ingest keeps is searched through all the time, which took a tenth of the processor's time.
 */
public final class HeapRoom {

    static final String LEAST = "MinHeapFreeRatio";
    static final String MOST = "MaxHeapFreeRatio";

    private static final Logger LOG = LoggerFactory.getLogger(HeapRoom.class);

    /** Percent of the heap that is to be free. */
    private static final String WIDE = "80";

    private static final String WIDEST = "95";

    /** What is to be free while pages and searches are answered: the young may take 60 of 100, so what lasts is well below what is left. */
    private static final String AMPLE = "75";

    private static final String AMPLEST = "85";

    private static final Set<VMOption.Origin> UNCHOSEN = EnumSet.of(VMOption.Origin.DEFAULT, VMOption.Origin.ERGONOMIC, VMOption.Origin.MANAGEMENT);

    private final @Nullable HotSpotDiagnosticMXBean jvm;
    private final String least;
    private final String most;

    private HeapRoom(@Nullable HotSpotDiagnosticMXBean jvm, String least, String most) {
        this.jvm = jvm;
        this.least = least;
        this.most = most;
    }

    /**
     * Give a desk that serves so much room that G1 rests. It looks through the heap, as large as that is so far, when what lasts and what
     * it keeps for the young no longer fit; with its own settings the heap of a large desk stays so small that it does so all the time,
     * beside searches and in pauses; so on JVMs of version 25. Other collectors, and a JVM that was started with one of these two
     * settings or refuses them, stay as they are.
     */
    public static void ample() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm != null && isG1(jvm) && isFree(jvm, LEAST) && isFree(jvm, MOST)) {
            try {
                set(jvm, AMPLE, AMPLEST);
            } catch (IllegalArgumentException e) {
                LOG.debug("The heap stays as the JVM sizes it.", e);
            }
        }
    }

    private static boolean isG1(HotSpotDiagnosticMXBean jvm) {
        try {
            return Boolean.parseBoolean(jvm.getVMOption("UseG1GC").getValue());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The least is never over the most, also between the two steps. */
    private static void set(HotSpotDiagnosticMXBean jvm, String least, String most) {
        jvm.setVMOption(LEAST, "0");
        jvm.setVMOption(MOST, most);
        jvm.setVMOption(LEAST, least);
    }

    /** Make room, until it is closed; a JVM that has no such setting, or was started with others, goes on as it is. */
    public static HeapRoom wide() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm == null || !isFree(jvm, LEAST) || !isFree(jvm, MOST)) {
            return narrow();
        }
        HeapRoom room = new HeapRoom(
                jvm, jvm.getVMOption(LEAST).getValue(), jvm.getVMOption(MOST).getValue());
        set(jvm, WIDE, WIDEST);
        return room;
    }

    /** Leave the heap as it is. */
    public static HeapRoom narrow() {
        return new HeapRoom(null, "", "");
    }

    /** Let the JVM have its settings back; the heap shrinks when it next can. */
    public void close() {
        if (jvm != null) {
            set(jvm, least, most);
        }
    }

    /** Tell whether nobody chose a value when the JVM was started; what was set here before is the JVM's own again. */
    private static boolean isFree(HotSpotDiagnosticMXBean jvm, String option) {
        try {
            VMOption now = jvm.getVMOption(option);
            return now.isWriteable() && UNCHOSEN.contains(now.getOrigin());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
