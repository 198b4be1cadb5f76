/** What a newly read edition is held against before it counts: itself, and what its series said. */
@NullMarked
package org.puebla.gate;

import org.jspecify.annotations.NullMarked;
