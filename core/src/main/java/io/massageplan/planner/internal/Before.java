package io.massageplan.planner.internal;

/**
 * Cold or heat before a visit.
 *
 * @param application id of the application
 * @param minutes its length, pauses included
 * @param cold whether any cold is in it
 * @param warm whether any heat is in it: nothing that hot stones may follow
 */
record Before(String application, int minutes, boolean cold, boolean warm) {}
