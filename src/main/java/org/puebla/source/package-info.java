/**
 * What a source declaration says of a national table, and the files received for it with their
 * edition, checksum and origin.
 */
@NullMarked
package org.puebla.source;

import org.jspecify.annotations.NullMarked;
