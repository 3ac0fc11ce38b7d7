/**
 * How this library writes its value types. Not exported and free to change.
 */
@NullMarked
package io.massageplan.internal.style;

import org.jspecify.annotations.NullMarked;
