/**
 * Where every number comes from: citations, sourced facts and how sure each of them is (GRADE).
 * A clinical value without an id, a source and a grade has no place in this library.
 */
@NullMarked
package io.massageplan.evidence;

import org.jspecify.annotations.NullMarked;
