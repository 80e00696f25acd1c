package org.countrydesk.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

    private static final Path HOSTILE = Path.of("src", "test", "resources", "hostile");

    @ParameterizedTest
    @CsvSource({"utf-8-mark.txt, = Peru =", "utf-16-little.txt, = Perú =", "utf-16-big.txt, = Perú ="})
    void followsTheByteOrderMark(String file, String title) throws IOException {
        Source source = captured(file);
        assertEquals(title + "\n\nLima.\n", source.text());
        assertEquals(List.of(), source.problems());
    }

    @Test
    void replacesBytesThatStandForNoCharacter() throws IOException {
        Source source = captured("windows-1252.txt");
        assertEquals("= Peru =\n\nThe caf\uFFFD in Ayacucho,\nthe se\uFFFDor of Cusco.\n", source.text());
        assertEquals(
                List.of("DOUBT windows-1252.txt:3:8: 2 bytes stand for no character, the first here;"
                        + " replaced by U+FFFD. Is the file in UTF-8?"),
                words(source));
        assertEquals("Lima is the capital of Per\uFFFD", captured("cut-in-a-letter.txt").text());
        assertEquals(
                "DOUBT overlong.txt:1:6: 5 bytes stand for no character, the first here;"
                        + " replaced by U+FFFD. Is the file in UTF-8?",
                words(captured("overlong.txt")).getFirst());
    }

    @Test
    void replacesControlCharactersOneForOne() throws IOException {
        Source source = captured("controls.txt");
        assertEquals("Lima\uFFFD and\uFFFD[31m Cusco\uFFFD.\tPuno Tacna\n", source.text());
        assertEquals(
                List.of("NOTE controls.txt:1:5: control characters replaced by U+FFFD: 3, the first here"),
                words(source));
    }

    @Test
    void replacesMarksThatTurnTheDirection() throws IOException {
        Source source = captured("overrides.txt");
        assertEquals("Lima \uFFFDgnp.exe\uFFFD and\n\uFFFDCusco\uFFFD.\n", source.text());
        assertEquals(
                List.of("NOTE overrides.txt:1:6: marks that turn the direction of writing replaced by U+FFFD: 4,"
                        + " the first here"),
                words(source));
    }

    @Test
    void readsPagesInTheCharacterSetTheyDeclare() {
        byte[] page = "<html><meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'><p>Per\u00FA \u0093quoted\u0094"
                .getBytes(StandardCharsets.ISO_8859_1);
        Source source = assertInstanceOf(Capture.Captured.class, new SourceReader(Limits.DEFAULT).read("a.html", page)).source();
        assertTrue(source.text().endsWith("<p>Per\u00FA \u201Cquoted\u201D"), source::text);
        assertEquals(
                List.of("NOTE a.html: the file is not in UTF-8; it was read in windows-1252, as it declares"), words(source));
        byte[] utf8 = "<html><meta charset=iso-8859-1><p>Per\u00FA".getBytes(StandardCharsets.UTF_8);
        Source other = assertInstanceOf(Capture.Captured.class, new SourceReader(Limits.DEFAULT).read("a.html", utf8)).source();
        assertTrue(other.text().endsWith("Per\u00FA"), other::text);
    }

    @Test
    void makesAllLineEndsAlike() throws IOException {
        assertEquals("= Peru =\n\nLima.\n\nCusco.\n\nPuno.\n", captured("line-ends.txt").text());
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, the file is empty",
        "blank.txt, the file is empty",
        "picture.png.txt, the file is not text; nothing of it was read",
        "archive.md, the file is not text; nothing of it was read",
        "paper.txt, the PDF is broken; nothing of it was read",
        "feed.txt, 'the file is XML, which this edition of the desk does not read'",
        "random.txt, 'the file is not text in UTF-8, or in UTF-16 with a byte order mark; nothing of it was read'",
        "utf-16-without-mark.txt, 'the file is not text in UTF-8, or in UTF-16 with a byte order mark; nothing of it was read'"
    })
    void refusesWhatIsNoText(String file, String why) throws IOException {
        Capture.Refused refused = assertInstanceOf(Capture.Refused.class, read(file));
        assertEquals("LOST " + file + ": " + why, refused.problem().toString());
    }

    @Test
    void refusesWhatIsTooLarge() {
        Limits limits = new Limits(2_000, 100, 3, 2, 4, 5);
        SourceReader reader = new SourceReader(limits);
        assertInstanceOf(Capture.Captured.class, reader.read("a.txt", "x".repeat(2_000).getBytes(StandardCharsets.UTF_8)));
        Capture capture = reader.read("a.txt", "x".repeat(2_001).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "LOST a.txt: the file is 2,001 bytes large, more than the limit of 2,000; nothing of it was read",
                assertInstanceOf(Capture.Refused.class, capture).problem().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.txt; Words.; text/plain",
                "a.md; Words.; text/markdown",
                "a.MARKDOWN; Words.; text/markdown",
                "a; Words.; text/plain",
                "a.txt; # Peru; text/markdown",
                "a.txt; #hashtag; text/plain",
                "a.md; == Peru ==; text/plain",
                "a.md; '# Peru\n\n== Lima =='; text/markdown",
                "a.txt; '== Lima ==\n\n# first entry'; text/plain",
                "a.txt; '---\ntitle: Peru\n---\nWords.'; text/markdown",
                "a.txt; '---\n\nWords.\n\n---\n'; text/plain",
                "a.txt; '<!DOCTYPE html><p>Words.'; text/html",
                "a.md; ' <!-- saved -->\n<HTML><p>Words.'; text/html",
                "a.txt; '<?xml version=\"1.0\"?><!DOCTYPE html><p>Words.</p>'; text/html",
                "a.txt; '<p>Words.</p>'; text/html",
                "a.md; '<p>Words.</p>'; text/markdown",
                "a.html; 'Words.<p>More.</p>'; text/html",
                "a.html; 'Words and no markup.'; text/plain",
                "a.txt; '<Words> in angles.'; text/plain",
                "a.txt; '[[Lima]] is {{big|large}}.'; text/x-wiki",
                "a.txt; 'A [[link]] alone.'; text/plain",
                "a.wiki; 'A [[link]] alone.'; text/x-wiki",
                "a.mediawiki; '== Lima =='; text/x-wiki",
                "a.md; '# Peru\n\nA [[note]].'; text/markdown",
                "a.md; '---\ntitle: Peru\n---\n[[a]] {{b}}'; text/markdown"
            })
    void tellsTheMediaTypeByContentFirst(String name, String text, String mediaType) {
        Capture capture = new SourceReader(Limits.DEFAULT).read(name, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                mediaType,
                assertInstanceOf(Capture.Captured.class, capture).source().mediaType());
    }

    @Test
    void knowsTheBytesItRead() {
        Capture capture = new SourceReader(Limits.DEFAULT).read("a.txt", "abc".getBytes(StandardCharsets.US_ASCII));
        Source source = assertInstanceOf(Capture.Captured.class, capture).source();
        // spec: FIPS 180-4, the example for "abc"
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.sha256());
        assertEquals(3, source.bytes());
    }

    private static List<String> words(Source source) {
        return source.problems().stream().map(Problem::toString).toList();
    }

    private static Source captured(String file) throws IOException {
        return assertInstanceOf(Capture.Captured.class, read(file)).source();
    }

    private static Capture read(String file) throws IOException {
        return new SourceReader(Limits.DEFAULT).read(file, Files.readAllBytes(HOSTILE.resolve(file)));
    }
}
