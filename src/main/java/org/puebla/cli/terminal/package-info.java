/** Where answers go, and the language that they are in. */
@NullMarked
package org.puebla.cli.terminal;

import org.jspecify.annotations.NullMarked;
