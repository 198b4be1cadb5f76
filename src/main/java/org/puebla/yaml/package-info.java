/**
 * Reads one YAML file into one record, strictly, and says on which line it is wrong; writes and
 * reads JSON, and the JSON Schema by which editors complete the YAML.
 */
@NullMarked
package org.puebla.yaml;

import org.jspecify.annotations.NullMarked;
