/**
 * What a landed file is by its bytes: its kind, its encoding, and whether it can be read without
 * harm.
 */
@NullMarked
package org.puebla.normalise.file;

import org.jspecify.annotations.NullMarked;
