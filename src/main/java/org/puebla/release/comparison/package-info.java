/** What one set of tables changes against another, figure by figure. */
@NullMarked
package org.puebla.release.comparison;

import org.jspecify.annotations.NullMarked;
