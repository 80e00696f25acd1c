package org.countrydesk.start;

import java.nio.file.Path;
import java.util.List;

/** What a JVM keeps of a run so that the next one starts faster: an AOT cache from version 25 on, an archive of classes before. */
enum Cache {
    AOT("desk.aot", "-XX:AOTCacheOutput=", "-XX:AOTCache="),
    CLASSES("desk.jsa", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=");

    private static final int FIRST_WITH_AOT_IN_ONE_STEP = 25;

    private final String file;
    private final String making;
    private final String using;

    Cache(String file, String making, String using) {
        this.file = file;
        this.making = making;
        this.using = using;
    }

    /** @param version of the JVM, as in 25 */
    static Cache of(int version) {
        return version >= FIRST_WITH_AOT_IN_ONE_STEP ? AOT : CLASSES;
    }

    Path in(Path folder) {
        return folder.resolve(file);
    }

    String making(Path folder) {
        return making + in(folder);
    }

    String using(Path folder) {
        return using + in(folder);
    }

    /**
     * Options for a desk that starts fast and stays small. A cache is used only by a JVM with the options it was made with.
     * The serial collector costs the least memory and threads; the heap begins small, may grow to half of what there is, and gives back
     * at once what a collection frees. A method counts on from where it stood when the cache was made, so the second compiler, which took
     * a third of the start, is told to wait for methods that are hot in earnest.
     */
    static List<String> options() {
        return List.of(
                "-XX:+UseSerialGC",
                "-Xms48m",
                "-XX:MaxRAMPercentage=50",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:-ShrinkHeapInSteps",
                "-XX:Tier4InvocationThreshold=500000",
                "-XX:Tier4MinInvocationThreshold=100000",
                "-XX:Tier4CompileThreshold=1000000",
                "-XX:Tier4BackEdgeThreshold=4000000");
    }
}
