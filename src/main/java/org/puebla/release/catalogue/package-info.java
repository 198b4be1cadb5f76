/**
 * What a release is made of and says of itself in {@code catalogue.json}, and the releases that a
 * data root holds.
 */
@NullMarked
package org.puebla.release.catalogue;

import org.jspecify.annotations.NullMarked;
