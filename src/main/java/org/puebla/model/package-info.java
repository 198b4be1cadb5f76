/**
 * The words of the field as records and enums: measures, periods, statuses, problems. Pure Java, no
 * other room below it.
 */
@NullMarked
package org.puebla.model;

import org.jspecify.annotations.NullMarked;
