/**
 * The reference lists: is this a code, what is it called in English, Spanish and French, what level
 * is it, who are its members and since when, and how publishers spell it.
 */
@NullMarked
package org.puebla.codelist;

import org.jspecify.annotations.NullMarked;
