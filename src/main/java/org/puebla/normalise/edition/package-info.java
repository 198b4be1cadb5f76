/**
 * One edition on its way: its parts are mapped and sorted wherever Spark sends them, its runs are
 * merged by key, and rows whose key an earlier row has are set aside.
 */
@NullMarked
package org.puebla.normalise.edition;

import org.jspecify.annotations.NullMarked;
