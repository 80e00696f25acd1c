package org.countrydesk.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void staysANameInAPage() {
        assertThat(Palette.PAGE.of("text")).isEqualTo("var(--text)");
        assertThat(Palette.PAGE.data(7)).isEqualTo("var(--data-1)");
        assertThat(Palette.PAGE.alone()).isFalse();
    }

    @Test
    void isTheColourItselfInAPicture() {
        for (String name : new String[] {"page", "text", "muted", "line", "edge", "data-1", "data-6"}) {
            assertThat(Palette.PICTURE.of(name)).as(name).matches("#[0-9a-f]{3,8}");
        }
        assertThat(Palette.PICTURE.alone()).isTrue();
        assertThatThrownBy(() -> Palette.PICTURE.of("no-such")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsNamesToTheirValues() {
        assertThat(Palette.read(":root { --ink: #111; --text: var(--ink); /* --ink: #222; */ --again: var(--text); } :root { --ink: #333; }"))
                .containsEntry("again", "#111")
                .containsEntry("ink", "#111");
        assertThat(Palette.read(":root { --ink: light-dark(#111, #eee); --text: var(--ink); }")).containsEntry("text", "#111");
        assertThat(Palette.read(":root { --a: var(--b); --b: var(--a); }")).hasSize(2);
    }
}
