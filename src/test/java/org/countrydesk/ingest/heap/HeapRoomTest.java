package org.countrydesk.ingest.heap;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapRoomTest {

    private final HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    @Test
    void widensTheHeapUntilItIsClosed() {
        List<String> before = settings();

        HeapRoom room = HeapRoom.wide();
        assertThat(settings()).containsExactly("80", "95");
        room.close();

        assertThat(settings()).isEqualTo(before).isNotEqualTo(List.of("80", "95"));
    }

    @Test
    void leavesASmallRunAsItIs() {
        List<String> before = settings();

        HeapRoom room = HeapRoom.narrow();
        assertThat(settings()).isEqualTo(before);
        room.close();
        assertThat(settings()).isEqualTo(before);
    }

    private List<String> settings() {
        return List.of(jvm.getVMOption(HeapRoom.LEAST).getValue(), jvm.getVMOption(HeapRoom.MOST).getValue());
    }
}
