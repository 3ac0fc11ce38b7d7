/** Plans and requests made by hand, for the tests of several rooms. */
@NullMarked
package io.massageplan.testing;

import org.jspecify.annotations.NullMarked;
