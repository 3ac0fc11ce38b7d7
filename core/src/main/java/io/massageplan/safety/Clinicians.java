package io.massageplan.safety;

import java.util.List;

/**
 * Who may assess a finding or clear a client: a treating healthcare professional (physician, surgeon, midwife, oncologist,
 * physical therapist and their like), not the therapist who gives the massage, not a trainer, and none of the other
 * professions of the catalogue that the table does not name.
 * <p>
 * Source: the reading of "HCP" in the contraindication table. Written as who may not, so that professions an app adds may.
 */
public final class Clinicians {
    private static final List<String> OTHERS = List.of(
            "MASSAGE_THERAPIST", "FITNESS_INSTRUCTOR", "CLIENT", "CHIROPRACTOR", "ACUPUNCTURIST", "PSYCHOLOGIST");

    private Clinicians() {}

    /** Who decided: the profession in front, before a comma and a reference ({@code PHYSICIAN, letter 14}). */
    public static String professionOf(String by) {
        int comma = by.indexOf(',');
        return (comma < 0 ? by : by.substring(0, comma)).strip();
    }

    /** Whether somebody of that profession may sign an assessment or a clearance. */
    public static boolean include(String profession) {
        return !OTHERS.contains(profession);
    }
}
