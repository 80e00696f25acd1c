package org.countrydesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@DeskTest
class PreviewTest {

    @Autowired
    private Pages pages;

    @Test
    void drawsAPictureOfTheSizeThatOtherSitesShow() throws Exception {
        for (String kind : new String[] {"front", "document", "officer", "figure", "series", "year"}) {
            MockHttpServletResponse answer = pages.get("/preview.png?of=" + Addresses.of(pages).get(kind));
            BufferedImage picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray())));
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            assertThat(colours(picture)).as(kind).hasSizeGreaterThan(20);
            assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(answer.getContentAsByteArray().length).isLessThan(200_000);
        }
    }

    @Test
    void drawsEachPageOtherwise() throws Exception {
        byte[] one = pages.get("/preview.png?of=/timeline/2003").getContentAsByteArray();
        assertThat(pages.get("/preview.png?of=/timeline/2003").getContentAsByteArray()).isEqualTo(one);
        assertThat(pages.get("/preview.png?of=/timeline/2004").getContentAsByteArray()).isNotEqualTo(one);
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 2) {
            for (int y = 0; y < picture.getHeight(); y += 2) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
