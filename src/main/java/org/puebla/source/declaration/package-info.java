/**
 * What a declaration says of one table of one producer: who publishes it, how it is laid out, what
 * its columns mean, what it must hold.
 */
@NullMarked
package org.puebla.source.declaration;

import org.jspecify.annotations.NullMarked;
