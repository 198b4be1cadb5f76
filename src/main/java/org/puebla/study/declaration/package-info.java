/** What a study file says, and the words of studies in the languages of their pages. */
@NullMarked
package org.puebla.study.declaration;

import org.jspecify.annotations.NullMarked;
