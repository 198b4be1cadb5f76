/**
 * Tables fitted to margins: iterative proportional fitting in two and three dimensions. Every fit
 * comes with a certificate of how far it met what was asked. Pure Java.
 */
@NullMarked
package org.puebla.fit;

import org.jspecify.annotations.NullMarked;
