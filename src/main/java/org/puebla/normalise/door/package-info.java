/**
 * Opens a landed file by the layout that its declaration gives, and turns away what can never be
 * used.
 */
@NullMarked
package org.puebla.normalise.door;

import org.jspecify.annotations.NullMarked;
