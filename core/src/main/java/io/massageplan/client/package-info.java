/**
 * Who the plan is for: profile, complaints, pain, goals, preferences, consent, availability and load events.
 * These types keep health values out of {@code toString}.
 */
@NullMarked
package io.massageplan.client;

import org.jspecify.annotations.NullMarked;
