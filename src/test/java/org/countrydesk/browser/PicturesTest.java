package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Makes the pictures of the documentation anew, when asked with {@code -Ddesk.pictures=write}. */
@InBrowser
@EnabledIfSystemProperty(named = "desk.pictures", matches = "write", disabledReason = "pictures are made with -Ddesk.pictures=write")
class PicturesTest {

    private static final Path FOLDER = Path.of("docs/pictures");
    private static final int MOST_BYTES = 250 * 1024;

    @Autowired
    private Desk desk;

    @Test
    void makesThePictures(Browser browser) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = context.newPage();
            take(page, "/", "home.png");
            take(page, "/documents/" + desk.json("/compare.json").at("/items/0/b").asString(), "document.png");
        }
    }

    private void take(Page page, String path, String name) throws IOException {
        page.navigate(desk.at(path));
        Path file = FOLDER.resolve(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }
}
