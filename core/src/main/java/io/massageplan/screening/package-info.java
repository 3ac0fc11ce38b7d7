/**
 * What is allowed for this client: permissions per day, modality and region, each with its reasons and its end.
 * Also the questions whose answers could change the plan, as data.
 * <p>
 * Begin with {@link io.massageplan.screening.Screening}; it answers with {@link io.massageplan.screening.Permission},
 * {@link io.massageplan.safety.InForce}, {@link io.massageplan.safety.OpenQuestion},
 * {@link io.massageplan.screening.Referral} and {@link io.massageplan.safety.ClearanceWish}. Behind it, in the order
 * things happen: reports and triggers (what holds, because of what), windows (when), places (where), lifts (what sets it
 * aside), the calendar of all days, and the verdicts on massage and home care that are read from it. A profile is held
 * against the catalogue by {@link io.massageplan.screening.ProfileProblems}.
 */
@NullMarked
package io.massageplan.screening;

import org.jspecify.annotations.NullMarked;
