/**
 * The data root, a local folder or hdfs:// or s3a://, as named objects that appear whole or not at
 * all.
 */
@NullMarked
package org.puebla.store;

import org.jspecify.annotations.NullMarked;
