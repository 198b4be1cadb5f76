package org.puebla.source.declaration;

/**
 * The office that publishes a source.
 *
 * @param area the country whose office it is, alpha-3, or {@code M49_001} for the United Nations
 */
public record Publisher(String name, String area) {}
