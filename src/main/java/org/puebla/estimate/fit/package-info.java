/**
 * Tables fitted to margins: iterative proportional fitting in two and three dimensions and its
 * relatives. Every fit comes with a certificate of how far it met what was asked.
 */
@NullMarked
package org.puebla.estimate.fit;

import org.jspecify.annotations.NullMarked;
