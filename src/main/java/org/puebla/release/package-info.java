/**
 * A release while it is built, compared with the last one and promoted: its folder, its catalogue
 * and the texts that travel with the tables.
 */
@NullMarked
package org.puebla.release;

import org.jspecify.annotations.NullMarked;
