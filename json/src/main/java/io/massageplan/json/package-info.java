/**
 * Intakes and plans as strict JSON, bound to the types of core from outside.
 * One Jackson module and one facade; field names are the domain's words with their units.
 */
@NullMarked
package io.massageplan.json;

import org.jspecify.annotations.NullMarked;
