/**
 * Why the plan is as it is: the score taken apart, the reasons of each choice and of each exclusion, as data.
 * Sentences are printed from that data in the language the caller asks for, never in the default locale.
 */
@NullMarked
package io.massageplan.explain;

import org.jspecify.annotations.NullMarked;
