/** Flows that add up to known net totals of areas, and net totals and counts made to add up. */
@NullMarked
package org.puebla.estimate.net;

import org.jspecify.annotations.NullMarked;
