/**
 * What forbids or limits care: conditions and their status, contraindications and the restrictions they bring.
 * Restrictions say what, where, when and how hard, what ends them, and what a clearance may lift. What of it holds on one
 * client, which clearances are worth getting and which questions are open is data here too, so that a plan can list it.
 */
@NullMarked
package io.massageplan.safety;

import org.jspecify.annotations.NullMarked;
