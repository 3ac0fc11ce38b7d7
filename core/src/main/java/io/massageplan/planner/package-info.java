/**
 * The way in: a request becomes a plan, questions to ask, a referral, or the reasons why no plan exists.
 * The same request gives the same bytes: no clock, no random id and no hash order take part.
 */
@NullMarked
package io.massageplan.planner;

import org.jspecify.annotations.NullMarked;
