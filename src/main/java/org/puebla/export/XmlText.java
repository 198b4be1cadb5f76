package org.puebla.export;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element a line, indented; the writer is always that of the Java platform. */
final class XmlText {

  private static final String SDMX = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";

  private final XMLStreamWriter xml;
  private int depth;

  /** Whether the last thing written was the end of an element. */
  private boolean afterElement;

  XmlText(Writer target) throws XMLStreamException {
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
    xml.writeStartDocument("UTF-8", "1.0");
  }

  XmlText begin(String name) throws XMLStreamException {
    lineBreak();
    xml.writeStartElement(name);
    depth++;
    afterElement = false;
    return this;
  }

  XmlText namespace(String prefix, String schema) throws XMLStreamException {
    return attribute("xmlns:" + prefix, SDMX + schema);
  }

  XmlText attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
    return this;
  }

  XmlText text(String text) throws XMLStreamException {
    xml.writeCharacters(text);
    return this;
  }

  XmlText end() throws XMLStreamException {
    depth--;
    if (afterElement) {
      lineBreak();
    }
    xml.writeEndElement();
    afterElement = true;
    return this;
  }

  void leaf(String name, String text) throws XMLStreamException {
    begin(name).text(text).end();
  }

  void close() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.close();
  }

  private void lineBreak() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
