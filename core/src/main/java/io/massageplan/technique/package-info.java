/**
 * What hands can do: techniques, strokes, applied pressure (Walton 0-5), positions and lubricants.
 * A technique says what it reaches and how long it usually takes; whether a client may have it is decided by screening.
 */
@NullMarked
package io.massageplan.technique;

import org.jspecify.annotations.NullMarked;
