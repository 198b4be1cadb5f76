/** Indicators of what states do to people without leave to stay: returns, removals, custody. */
@NullMarked
package org.puebla.indicator.enforcement;

import org.jspecify.annotations.NullMarked;
