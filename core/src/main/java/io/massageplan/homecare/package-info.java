/**
 * What a client does between visits: exercises with their ladders, and cold, heat and contrast applications.
 * Each entry carries its dose limits; the plan decides on which day it falls.
 */
@NullMarked
package io.massageplan.homecare;

import org.jspecify.annotations.NullMarked;
