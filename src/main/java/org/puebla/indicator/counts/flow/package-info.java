/**
 * Flows and stocks as formulas read them: matrices of one period, systems of areas counted both
 * ways, corridors, mirrors.
 */
@NullMarked
package org.puebla.indicator.counts.flow;

import org.jspecify.annotations.NullMarked;
