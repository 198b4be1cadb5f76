package org.puebla.source;

/** One thing that must hold of a declaration beyond its shape. */
@FunctionalInterface
interface DeclarationRule {
  void check(Review review);
}
