package io.massageplan.check;

import io.massageplan.safety.Restriction;

/**
 * A restriction that is in force on a day, and where it bites.
 *
 * @param instance how it came about
 * @param restriction what it says
 * @param area where
 */
record Bite(Instance instance, Restriction restriction, Area area) {}
