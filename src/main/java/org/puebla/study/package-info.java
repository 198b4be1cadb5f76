/**
 * Specialised studies: what a release says of some areas, corridors and years, as pages that open
 * without a network, with every number led back to its row. Reads only the tables of a release.
 */
@NullMarked
package org.puebla.study;

import org.jspecify.annotations.NullMarked;
