/**
 * Indicators of asylum and displacement: claims, decisions, waiting, refugees, and people displaced
 * within their country.
 */
@NullMarked
package org.puebla.indicator.asylum;

import org.jspecify.annotations.NullMarked;
