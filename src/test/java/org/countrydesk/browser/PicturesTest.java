package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Takes the pictures of the main pages that {@code docs/pictures} shows. Every run takes them anew into {@code target/pictures} and
 * holds their list and sizes to what is kept; {@code -Ddesk.pictures=write} keeps the new ones. Their pixels are not compared, as
 * fonts differ from machine to machine.
 */
@InBrowser
class PicturesTest {

    private static final Path KEPT = Path.of("docs/pictures");
    private static final int MOST_BYTES = 300 * 1024;
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final boolean WRITE = "write".equals(System.getProperty("desk.pictures"));

    @Autowired
    private Desk desk;

    private record Picture(String name, String path, int width, int height, ColorScheme colours) {

        Picture(String name, String path) {
            this(name, path, WIDE, 900, ColorScheme.LIGHT);
        }
    }

    @Test
    void keepsPicturesOfTheMainPages(Browser browser) throws IOException, InterruptedException {
        Path folder = WRITE ? KEPT : Path.of("target/pictures");
        Files.createDirectories(folder);
        List<Picture> pictures = pictures();
        for (Picture picture : pictures) {
            try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                    .setViewportSize(picture.width(), picture.height())
                    .setColorScheme(picture.colours()))) {
                Page page = context.newPage();
                page.navigate(desk.at(picture.path()));
                Path file = folder.resolve(picture.name());
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
                assertThat(Files.size(file)).as(picture.name()).isLessThan(MOST_BYTES);
                BufferedImage kept = ImageIO.read(KEPT.resolve(picture.name()).toFile());
                assertThat(List.of(kept.getWidth(), kept.getHeight())).as(picture.name()).containsExactly(picture.width(), picture.height());
            }
        }
        try (Stream<Path> kept = Files.list(KEPT)) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pictures.stream().map(Picture::name).toList());
        }
    }

    private List<Picture> pictures() throws IOException, InterruptedException {
        String document = "/documents/" + desk.json("/compare.json").at("/items/0/b").asString();
        String officer = "/ambassadors/" + desk.json("/ambassadors.json").at("/items/17/slug").asString();
        String series = "/series/" + desk.json("/series.json?size=1").at("/items/0/slug").asString();
        String pair = "/compare/" + desk.json("/compare.json").at("/items/0/a").asString() + "/"
                + desk.json("/compare.json").at("/items/0/b").asString();
        return List.of(
                new Picture("home.png", "/", WIDE, 1240, ColorScheme.LIGHT),
                new Picture("home-dark.png", "/", WIDE, 1240, ColorScheme.DARK),
                new Picture("document.png", document),
                new Picture("document-phone.png", document, PHONE, 844, ColorScheme.LIGHT),
                new Picture("ambassadors.png", "/ambassadors", WIDE, 1500, ColorScheme.LIGHT),
                new Picture("officer.png", officer),
                new Picture("series.png", series),
                new Picture("timeline.png", "/timeline", WIDE, 1100, ColorScheme.LIGHT),
                new Picture("coverage.png", "/coverage"),
                new Picture("compare.png", pair));
    }
}
