/** What value types share; not exported. */
@NullMarked
package io.massageplan.internal;

import org.jspecify.annotations.NullMarked;
