package org.countrydesk.search;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; what XML forbids in texts is left out. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Writes a part of a document. */
    interface Part {
        void write(Xml xml) throws XMLStreamException;
    }

    /** Write a document. */
    static String document(Part root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("utf-8", "1.0");
            root.write(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML into memory", e);
        }
        return text.toString();
    }

    /** Write the root; its namespace holds for all elements without a prefix. */
    void root(String name, String namespace, Part inner) throws XMLStreamException {
        element(name, xml -> {
            xml.writer.writeDefaultNamespace(namespace);
            inner.write(xml);
        });
    }

    void element(String name, Part inner) throws XMLStreamException {
        writer.writeStartElement(name);
        inner.write(this);
        writer.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        element(name, xml -> xml.writer.writeCharacters(allowed(text)));
    }

    /** Write an element without content, its attributes as names and values in turn. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    /** spec: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF] */
    static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
