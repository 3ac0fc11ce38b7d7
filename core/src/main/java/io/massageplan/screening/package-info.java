/**
 * What is allowed for this client: permissions per day, modality and region, each with its reasons and its end.
 * Also the questions whose answers could change the plan, as data.
 */
@NullMarked
package io.massageplan.screening;

import org.jspecify.annotations.NullMarked;
