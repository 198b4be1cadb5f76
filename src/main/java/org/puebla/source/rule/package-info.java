/**
 * What must hold of a declaration beyond its shape, one rule a class, and the explicit list of
 * them.
 */
@NullMarked
package org.puebla.source.rule;

import org.jspecify.annotations.NullMarked;
