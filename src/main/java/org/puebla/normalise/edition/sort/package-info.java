/**
 * Sorts more observations than memory holds: rows are coded and sorted part by part into runs on
 * disk, and the runs are merged in the order of the table's key.
 */
@NullMarked
package org.puebla.normalise.edition.sort;

import org.jspecify.annotations.NullMarked;
