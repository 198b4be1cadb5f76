/**
 * Indicators of who moves: women, children, the unaccompanied, ages, and those who die or are
 * trafficked on the way.
 */
@NullMarked
package org.puebla.indicator.people;

import org.jspecify.annotations.NullMarked;
