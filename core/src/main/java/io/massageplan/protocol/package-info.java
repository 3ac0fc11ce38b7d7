/**
 * How care is dosed over the weeks: phases with weekly doses, floors, review points, ladders and taper.
 * A protocol is chosen by stage and goal and knows no dates; scheduling gives it dates.
 */
@NullMarked
package io.massageplan.protocol;

import org.jspecify.annotations.NullMarked;
