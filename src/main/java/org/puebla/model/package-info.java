/**
 * The words of the field as records and enums: measures, periods, statuses, problems; texts in the
 * languages of the region, and the identity of bytes. Pure Java, no other room below it.
 */
@NullMarked
package org.puebla.model;

import org.jspecify.annotations.NullMarked;
