package io.massageplan.client;

/**
 * Whether the client has consented to massage.
 */
public enum Consent {
    /** Massage is planned subject to consent. */
    NOT_YET_ASKED,
    /** Given. */
    GIVEN,
    /** Refused or withdrawn: no massage. */
    REFUSED
}
