/**
 * How far the modelled change of flows between two times goes with each cause: exact Shapley and
 * Owen values of a gravity model, their bands, and flows had a series been another. They say what
 * is associated with what, never what caused what. Pure Java.
 */
@NullMarked
package org.puebla.attribution;

import org.jspecify.annotations.NullMarked;
