package org.puebla.release.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code @context} of {@code dcat.jsonld}, written into it, so that nothing is fetched to read
 * it.
 */
final class DcatContext {

  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("dcat", "http://www.w3.org/ns/dcat#");
    PREFIXES.put("dct", "http://purl.org/dc/terms/");
    PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
    PREFIXES.put("spdx", "http://spdx.org/rdf/terms#");
    PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private static final List<String> THINGS =
      List.of(
          "dcat:accessURL",
          "dcat:downloadURL",
          "dcat:mediaType",
          "dcat:theme",
          "dcat:themeTaxonomy",
          "dct:conformsTo",
          "dct:language",
          "dct:publisher",
          "dct:rights",
          "dct:source",
          "dct:spatial",
          "skos:inScheme",
          "spdx:algorithm");

  private DcatContext() {}

  static Map<String, Object> terms() {
    Map<String, Object> terms = new LinkedHashMap<>(PREFIXES);
    for (String iri : THINGS) {
      terms.put(iri.substring(iri.indexOf(':') + 1), term(iri, "@type", "@id"));
    }
    for (String iri : List.of("dct:title", "dct:description", "skos:prefLabel", "foaf:name")) {
      terms.put(iri.substring(iri.indexOf(':') + 1), term(iri, "@container", "@language"));
    }
    terms.put("statement", term("rdfs:label", "@container", "@language"));
    terms.put("issued", term("dct:issued", "@type", "xsd:date"));
    terms.put("startDate", term("dcat:startDate", "@type", "xsd:gYear"));
    terms.put("endDate", term("dcat:endDate", "@type", "xsd:gYear"));
    terms.put("byteSize", term("dcat:byteSize", "@type", "xsd:nonNegativeInteger"));
    terms.put("checksumValue", term("spdx:checksumValue", "@type", "xsd:hexBinary"));
    return terms;
  }

  private static Map<String, String> term(String iri, String keyword, String value) {
    Map<String, String> term = new LinkedHashMap<>();
    term.put("@id", iri);
    term.put(keyword, value);
    return term;
  }
}
