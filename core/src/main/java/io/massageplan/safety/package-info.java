/**
 * What forbids or limits care: conditions and their status, contraindications and the restrictions they bring.
 * Restrictions say what, where, when and how hard, what ends them, and what a clearance may lift.
 */
@NullMarked
package io.massageplan.safety;

import org.jspecify.annotations.NullMarked;
