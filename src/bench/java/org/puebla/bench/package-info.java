/**
 * Measures how fast a large landed file becomes a table, beside two engines that do the same, on a
 * file made for it. Never part of the program.
 */
@NullMarked
package org.puebla.bench;

import org.jspecify.annotations.NullMarked;
