package org.puebla.source.rule;

/** One thing that must hold of a declaration beyond its shape. */
@FunctionalInterface
public interface DeclarationRule {
  void check(Review review);
}
