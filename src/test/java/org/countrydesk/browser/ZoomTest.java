package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of page has room on a small window and for large text: nothing sticks out, is cut or goes missing. */
@InBrowser
class ZoomTest {

    private static final int HIGH = 900;
    private static final int SMALL = 320;
    private static final List<Integer> WIDTHS = List.of(1280, 640);

    @Autowired
    private Desk desk;

    @TestFactory
    Stream<DynamicTest> everyKindOfPageHasRoom(Browser browser) throws IOException, InterruptedException {
        BrowserContext plain = browser.newContext();
        BrowserContext doubled = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTHS.getLast(), HIGH / 2)
                .setDeviceScaleFactor(2));
        Page page = plain.newPage();
        Page zoomed = doubled.newPage();
        return PageKinds.of(desk).addresses().entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey() + " " + kind.getValue(), () -> {
                    page.navigate(desk.at(kind.getValue()));
                    Room room = new Room(page);
                    page.setViewportSize(SMALL, HIGH);
                    fits(room, SMALL + " wide");
                    for (int width : WIDTHS) {
                        page.setViewportSize(width, HIGH);
                        room.zoomText(100);
                        String words = room.words();
                        room.zoomText(200);
                        fits(room, width + " wide, text at 200 %");
                        assertThat(room.words()).as("words at 200 %%, %d wide", width).isEqualTo(words);
                    }
                    zoomed.navigate(desk.at(kind.getValue()));
                    fits(new Room(zoomed), "page at 200 %");
                }))
                .onClose(() -> {
                    plain.close();
                    doubled.close();
                });
    }

    @Test
    void wouldFindWhatIsCut(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            Room room = new Room(page);
            page.setViewportSize(SMALL, HIGH);
            page.setContent("<p style='width:400px'>Wide</p>");
            assertThat(room.outside()).hasSizeGreaterThan(1);
            assertThat(room.cut()).isEmpty();
            page.setContent("<div style='overflow:auto'><p style='width:400px; height: 1em; overflow: hidden'>" + "Two lines. ".repeat(9) + "</p></div>");
            assertThat(room.outside()).isEmpty();
            assertThat(room.cut()).hasSize(1);
            page.setContent("<svg width='50' height='20'><text x='0' y='10'>Longer than the drawing</text></svg>");
            assertThat(room.cut()).hasSize(1);
            page.setContent("<div style='overflow:auto'><p style='width:900px'>Scrolls into view</p></div>");
            assertThat(room.outside()).isEmpty();
            assertThat(room.cut()).isEmpty();
        }
    }

    private static void fits(Room room, String how) {
        assertThat(room.outside()).as("outside the window, %s", how).isEmpty();
        assertThat(room.cut()).as("text that is cut, %s", how).isEmpty();
    }
}
