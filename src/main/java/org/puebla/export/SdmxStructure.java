package org.puebla.export;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.puebla.codelist.CodeListEntry;
import org.puebla.export.SdmxShape.Component;
import org.puebla.export.SdmxShape.Kind;
import org.puebla.model.Wording;
import org.puebla.model.Words;
import org.puebla.table.DataDictionary;
import org.puebla.table.Description;

/**
 * The structure of an SDMX-CSV message as an SDMX-ML 3.0 structure message: the data structure, its
 * concepts, and of each code list the codes that the message uses.
 */
public final class SdmxStructure {

  private static final String VERSIONED = "(" + SdmxShape.VERSION + ")";

  private final SdmxCsv message;
  private final SdmxShape shape;
  private final XmlText xml;

  private SdmxStructure(SdmxCsv message, XmlText xml) {
    this.message = message;
    this.shape = message.shape();
    this.xml = xml;
  }

  /**
   * The structure message of a data message.
   *
   * @param release id of the release; its day is the day on which the message was prepared
   */
  public static String of(SdmxCsv message, String release) {
    StringWriter text = new StringWriter();
    try {
      new SdmxStructure(message, new XmlText(text)).message(release);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no text can fail to be written to memory", e);
    }
    return text.toString();
  }

  private void message(String release) throws XMLStreamException {
    xml.begin("mes:Structure");
    xml.namespace("mes", "message").namespace("str", "structure").namespace("com", "common");
    xml.begin("mes:Header");
    xml.leaf("mes:ID", shape.id() + "-" + release);
    xml.leaf("mes:Test", "false");
    xml.leaf("mes:Prepared", release.substring(0, "2026-11-28".length()) + "T00:00:00Z");
    xml.begin("mes:Sender").attribute("id", SdmxShape.AGENCY).end();
    xml.end();
    xml.begin("mes:Structures");
    codelists();
    concepts();
    dataStructure();
    xml.end();
    xml.end();
    xml.close();
  }

  private void codelists() throws XMLStreamException {
    if (message.codes().lists().isEmpty()) {
      return;
    }
    xml.begin("str:Codelists");
    for (String list : message.codes().lists()) {
      maintained("str:Codelist", codelist(list)).attribute("isPartial", "true");
      named("codelist", list);
      for (CodeListEntry code : message.codes().codes(list)) {
        xml.begin("str:Code").attribute("id", code.code());
        name("en", code.names().en());
        name("es", code.names().es());
        name("fr", code.names().fr());
        xml.end();
      }
      xml.end();
    }
    xml.end();
  }

  private void concepts() throws XMLStreamException {
    xml.begin("str:ConceptSchemes");
    maintained("str:ConceptScheme", concepts(shape));
    named("concepts", shape.table().name());
    for (Component component : shape.components()) {
      Description description =
          DataDictionary.standard().describe(shape.table(), component.column());
      xml.begin("str:Concept").attribute("id", component.id());
      name("en", component.column().name());
      description("en", description.english());
      description("es", description.spanish());
      xml.end();
    }
    xml.end();
    xml.end();
  }

  private void dataStructure() throws XMLStreamException {
    xml.begin("str:DataStructures");
    maintained("str:DataStructure", shape.id());
    named("structure", shape.table().name());
    xml.begin("str:DataStructureComponents");
    xml.begin("str:DimensionList").attribute("id", "DimensionDescriptor");
    int position = 1;
    for (Component component : shape.of(Kind.DIMENSION).toList()) {
      component("str:Dimension", component).attribute("position", String.valueOf(position++));
      representation(component);
      xml.end();
    }
    for (Component component : shape.of(Kind.TIME_DIMENSION).toList()) {
      component("str:TimeDimension", component);
      representation(component);
      xml.end();
    }
    xml.end();
    attributes();
    measures();
    xml.end();
    xml.end();
    xml.end();
  }

  private void attributes() throws XMLStreamException {
    if (shape.of(Kind.ATTRIBUTE).findAny().isEmpty()) {
      return;
    }
    xml.begin("str:AttributeList").attribute("id", "AttributeDescriptor");
    for (Component component : shape.of(Kind.ATTRIBUTE).toList()) {
      component("str:Attribute", component).attribute("usage", "optional");
      representation(component);
      xml.begin("str:AttributeRelationship").begin("str:Observation").end().end();
      xml.end();
    }
    xml.end();
  }

  private void measures() throws XMLStreamException {
    if (shape.of(Kind.MEASURE).findAny().isEmpty()) {
      return;
    }
    xml.begin("str:MeasureList").attribute("id", "MeasureDescriptor");
    for (Component component : shape.of(Kind.MEASURE).toList()) {
      component("str:Measure", component).attribute("usage", "optional");
      representation(component);
      xml.end();
    }
    xml.end();
  }

  private void representation(Component component) throws XMLStreamException {
    xml.leaf(
        "str:ConceptIdentity",
        "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept="
            + reference(concepts(shape))
            + "."
            + component.id());
    xml.begin("str:LocalRepresentation");
    if (component.column().codelist().isPresent()) {
      xml.leaf(
          "str:Enumeration",
          "urn:sdmx:org.sdmx.infomodel.codelist.Codelist="
              + reference(codelist(component.column().codelist().get())));
    } else {
      xml.begin("str:TextFormat").attribute("textType", textType(component)).end();
    }
    xml.end();
  }

  private static String textType(Component component) {
    return component.kind() == Kind.TIME_DIMENSION
        ? "ObservationalTimePeriod"
        : switch (component.column().type()) {
          case TEXT -> "String";
          case NUMBER -> "Double";
          case COUNT -> "Long";
          case DATE -> "GregorianDay";
          case TRUTH -> "Boolean";
        };
  }

  private XmlText component(String element, Component component) throws XMLStreamException {
    return xml.begin(element).attribute("id", component.id());
  }

  private XmlText maintained(String element, String id) throws XMLStreamException {
    return xml.begin(element)
        .attribute("id", id)
        .attribute("agencyID", SdmxShape.AGENCY)
        .attribute("version", SdmxShape.VERSION);
  }

  private void named(String key, String fact) throws XMLStreamException {
    name("en", Wording.beside(SdmxStructure.class, Locale.ENGLISH).say(key, fact));
    name("es", Wording.beside(SdmxStructure.class, Words.SPANISH).say(key, fact));
  }

  private void name(String language, String text) throws XMLStreamException {
    xml.begin("com:Name").attribute("xml:lang", language).text(text).end();
  }

  private void description(String language, String text) throws XMLStreamException {
    xml.begin("com:Description").attribute("xml:lang", language).text(text).end();
  }

  private static String codelist(String list) {
    return "CL_" + list.toUpperCase(Locale.ROOT);
  }

  private static String concepts(SdmxShape shape) {
    return "CS_" + shape.id();
  }

  private static String reference(String id) {
    return SdmxShape.AGENCY + ":" + id + VERSIONED;
  }
}
