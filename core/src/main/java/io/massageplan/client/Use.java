package io.massageplan.client;

/**
 * What a stretch of free time may be used for.
 */
public enum Use {
    /** A visit to a practitioner, travel included. */
    VISIT,
    /** Home care: exercise, ice, heat. */
    HOME
}
