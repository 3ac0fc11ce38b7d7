/**
 * MassagePlan: from who a client is to a dated, explained plan of massage, exercise and cold or heat.
 * Start with {@link io.massageplan.planner.CarePlanner}.
 */
@NullMarked
package io.massageplan;

import org.jspecify.annotations.NullMarked;
