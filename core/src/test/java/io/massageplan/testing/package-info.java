/** Generators and builders that the tests of several rooms share. */
@NullMarked
package io.massageplan.testing;

import org.jspecify.annotations.NullMarked;
