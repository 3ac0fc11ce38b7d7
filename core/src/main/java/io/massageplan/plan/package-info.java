/**
 * The request, the dated plan and its parts: activities, instructions, reviews, progress and the difference of two plans.
 * A plan is a proposal until a person approves it.
 */
@NullMarked
package io.massageplan.plan;

import org.jspecify.annotations.NullMarked;
