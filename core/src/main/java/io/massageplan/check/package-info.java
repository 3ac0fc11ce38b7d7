/**
 * The independent verdict on any plan, also a hand-made one: all findings, in stable order.
 * Written apart from screening and planner, and never calling them; one rule is one method, one id and one sourced fact.
 */
@NullMarked
package io.massageplan.check;

import org.jspecify.annotations.NullMarked;
