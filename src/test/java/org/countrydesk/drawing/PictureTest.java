package org.countrydesk.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    private static final int WHITE = 0xFFFFFF;

    @Test
    void keepsTheShapeOfTheDrawing() throws IOException {
        BufferedImage image = picture(drawing("<rect x='0' y='0' width='50' height='50' fill='#ff0000'/>"), 400);
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(image.getRGB(100, 100) & WHITE).isEqualTo(0xFF0000);
        assertThat(image.getRGB(300, 100) & WHITE).isEqualTo(WHITE);
    }

    @Test
    void writesWords() throws IOException {
        for (String family : new String[] {"serif", "sans-serif"}) {
            BufferedImage image = picture(
                    drawing("<text x='5' y='30' font-family='" + family + "' font-size='20' fill='#000000'>Words “1 & 2” – ກ</text>"
                            .replace("&", "&amp;")),
                    400);
            assertThat(dark(image)).as(family).isBetween(500, 20_000);
        }
    }

    @Test
    void loadsNothingFromOutside(@TempDir Path folder) throws IOException {
        BufferedImage black = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("black.png");
        ImageIO.write(black, "png", file.toFile());
        assertThat(Files.size(file)).isPositive();
        BufferedImage image = picture(drawing("<image width='50' height='50' href='" + file.toUri() + "'/>"), 200);
        assertThat(dark(image)).isZero();
    }

    @Test
    void resolvesNoOutsideEntities(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "WWWWWWWW");
        String svg = "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + file.toUri() + "'>]>"
                + drawing("<text x='5' y='30' font-size='20' fill='#000000'>&e;</text>");
        int written;
        try {
            written = dark(picture(svg, 200));
        } catch (IllegalArgumentException e) {
            written = 0;
        }
        assertThat(written).isZero();
    }

    @Test
    void refusesWhatIsNoDrawingOrTooLarge() {
        assertThatThrownBy(() -> Picture.png("words", 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Picture.png(drawing(""), 100_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Picture.png(drawing(""), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Picture.png(drawing("<g/>".repeat(300_000)), 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String drawing(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50' width='100' height='50'>" + content + "</svg>";
    }

    private static BufferedImage picture(String svg, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Picture.png(svg, width)));
    }

    private static int dark(BufferedImage image) {
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & WHITE) < 0x808080 ? 1 : 0;
            }
        }
        return dark;
    }
}
