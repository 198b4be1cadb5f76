/** What tests of several rooms share. */
@NullMarked
package org.puebla.testing;

import org.jspecify.annotations.NullMarked;
