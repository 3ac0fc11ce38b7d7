/**
 * The scheduling behind the planner. Not exported and free to change.
 */
@NullMarked
package io.massageplan.planner.internal;

import org.jspecify.annotations.NullMarked;
