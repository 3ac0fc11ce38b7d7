/**
 * Intakes, plans, results and findings as strict JSON, bound to the types of core from outside. Begin with
 * {@link io.massageplan.json.MassagePlanJson}; with a Jackson mapper of your own, register
 * {@link io.massageplan.json.MassagePlanModule}.
 * <p>
 * The form of each type is its mixin: field names are the domain's words with their units, in the order written. Reading
 * follows a shape made from the mixin and builds each value by its own builder or constructor, so core's rules hold; when
 * it fails, an outline of the document is gone through once more and everything wrong with it is told.
 */
@NullMarked
package io.massageplan.json;

import org.jspecify.annotations.NullMarked;
