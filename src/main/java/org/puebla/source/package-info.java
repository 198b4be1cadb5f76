/**
 * Source declarations as a project holds them: read from its {@code jobs} folder, each held against
 * every rule. Knows no Spark.
 */
@NullMarked
package org.puebla.source;

import org.jspecify.annotations.NullMarked;
