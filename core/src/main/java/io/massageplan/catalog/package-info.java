/**
 * The knowledge as data: techniques, conditions, contraindications, exercises, thermal applications and protocols.
 * Loaded from readable tables and cross-checked as a whole; an app may add or override entries, ids are never reused.
 */
@NullMarked
package io.massageplan.catalog;

import org.jspecify.annotations.NullMarked;
