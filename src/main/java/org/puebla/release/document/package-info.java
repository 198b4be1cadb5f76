/**
 * The documents that describe a release to people, programs and portals: changes, citation,
 * dictionary, data package, DCAT.
 */
@NullMarked
package org.puebla.release.document;

import org.jspecify.annotations.NullMarked;
