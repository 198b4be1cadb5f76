/** Reads one YAML file into one record, strictly, and says on which line it is wrong. */
@NullMarked
package org.puebla.yaml;

import org.jspecify.annotations.NullMarked;
