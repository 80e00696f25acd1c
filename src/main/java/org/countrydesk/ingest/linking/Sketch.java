package org.countrydesk.ingest.linking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.across.passage.SentenceText;
import org.countrydesk.across.passage.SharedPassages;
import org.countrydesk.across.passage.Sketches;
import org.countrydesk.document.Passage;
import org.countrydesk.markup.Passage.Kind;

/** The numbers by which a document’s sentences meet those of others. */
@Entity
public class Sketch {

    @Id
    @Column(name = "document_id")
    private long documentId;

    private byte[] sentences;

    protected Sketch() {
        sentences = new byte[0];
    }

    private Sketch(long documentId, byte[] sentences) {
        this.documentId = documentId;
        this.sentences = sentences;
    }

    /** Sketch the sentences of a document’s passages. */
    public static Sketch of(long document, List<Passage> passages) {
        List<String> texts = new ArrayList<>();
        for (Passage passage : passages) {
            if (isRunning(passage.kind())) {
                Spans.read(passage.sentences()).forEach(span -> texts.add(passage.text().substring(span.start(), span.end())));
            }
        }
        int[] numbers = Sketches.of(texts);
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return new Sketch(document, bytes.array());
    }

    private static boolean isRunning(Kind kind) {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
    }

    static int[] read(byte[] sentences) {
        int[] numbers = new int[sentences.length / Integer.BYTES];
        ByteBuffer.wrap(sentences).asIntBuffer().get(numbers);
        return numbers;
    }

    /** Return the sentences of a passage that can be shared: those of paragraphs and list items that say something. */
    static List<SentenceText> sentences(String document, int number, Kind kind, String text, String spans) {
        if (!isRunning(kind)) {
            return List.of();
        }
        return Spans.read(spans).stream()
                .map(span -> new SentenceText(document, number, span.start(), span.end(), text.substring(span.start(), span.end())))
                .filter(SharedPassages::says)
                .toList();
    }
}
