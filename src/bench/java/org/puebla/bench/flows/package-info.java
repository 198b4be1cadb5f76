/** The engines that turn stocks into flows, measured beside plain sweeps. */
@NullMarked
package org.puebla.bench.flows;

import org.jspecify.annotations.NullMarked;
