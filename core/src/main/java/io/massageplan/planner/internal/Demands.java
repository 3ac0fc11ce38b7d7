package io.massageplan.planner.internal;

/**
 * Which floors of the protocol are asked for. All, whenever a plan is made; they are left out one by one only to find out
 * what stands in the way of one.
 *
 * @param visitFloor that counted days never pass without a visit for too long
 * @param exerciseFloor that a week with massage, or with usable days, has exercise
 */
record Demands(boolean visitFloor, boolean exerciseFloor) {
    static final Demands ALL = new Demands(true, true);
}
