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

    @Test
    void aDeskThatServesHasAmpleRoomAlsoAfterAnIngest() {
        String least = jvm.getVMOption(HeapRoom.LEAST).getValue();
        String most = jvm.getVMOption(HeapRoom.MOST).getValue();
        boolean g1 = Boolean.parseBoolean(jvm.getVMOption("UseG1GC").getValue());
        try {
            HeapRoom.ample();
            HeapRoom.wide().close();

            assertThat(settings()).isEqualTo(g1 ? List.of("75", "85") : List.of(least, most));
        } finally {
            jvm.setVMOption(HeapRoom.LEAST, least);
            jvm.setVMOption(HeapRoom.MOST, most);
        }
    }

    private List<String> settings() {
        return List.of(jvm.getVMOption(HeapRoom.LEAST).getValue(), jvm.getVMOption(HeapRoom.MOST).getValue());
    }
}
