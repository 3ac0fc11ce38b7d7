package io.massageplan.planner.internal;

import io.massageplan.evidence.Reason;
import io.massageplan.planner.Relaxation.Demand;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing a request or its protocol asks for, which may stand in the way of a plan.
 *
 * @param demand what could be given way on; empty: a floor, which is never relaxed
 * @param reason what it is
 * @param dropped the same without it
 */
record Part(Optional<Demand> demand, Reason reason, UnaryOperator<Setup> dropped) {}
