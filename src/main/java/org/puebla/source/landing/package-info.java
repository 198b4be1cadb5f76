/** The zone of a data root where files lie as received, with edition, checksum and origin. */
@NullMarked
package org.puebla.source.landing;

import org.jspecify.annotations.NullMarked;
