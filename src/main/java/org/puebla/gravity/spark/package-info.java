/**
 * The same gravity models with their rows spread over Spark. Levels of effects and clusters must
 * fit the driver; rows need not.
 */
@NullMarked
package org.puebla.gravity.spark;

import org.jspecify.annotations.NullMarked;
