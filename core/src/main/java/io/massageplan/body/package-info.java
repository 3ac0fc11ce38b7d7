/**
 * The body as a therapist maps it: regions (a hierarchy, with side) and tissues (layers).
 * Trigger points and scars are findings of a client, not regions, and therefore live elsewhere.
 */
@NullMarked
package io.massageplan.body;

import org.jspecify.annotations.NullMarked;
