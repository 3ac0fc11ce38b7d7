package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Complaint;
import io.massageplan.evidence.Fact;
import io.massageplan.evidence.Reason;
import io.massageplan.evidence.Stage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The cap on pressure at an acute complaint: lowest in the first 72 hours, low until the acute stage is over.
 *
 * @param area the region of the complaint
 * @param level the cap
 * @param reason why
 */
record StageCap(Area area, int level, Reason reason) {

    static final String FIRST_72_HOURS = "acute-pressure-most-first-72h";
    static final String ACUTE = "acute-pressure-most";
    /** 72 hours from an unknown hour: the day itself and the three days after it. */
    static final int FIRST_DAYS = 3;

    /** The cap that a complaint sets on a day, if it is acute then. */
    static Optional<StageCap> of(Complaint complaint, LocalDate day, Catalog catalog, Places places) {
        if (complaint.recovered() || Complaints.stage(complaint.onset(), day, catalog) != Stage.ACUTE) {
            return Optional.empty();
        }
        boolean fresh = !day.isAfter(complaint.onset().plusDays(FIRST_DAYS));
        Fact fact = catalog.facts().get(fresh ? FIRST_72_HOURS : ACUTE);
        Reason reason = Reason.of(
                fact.id(),
                fact.evidence().sources(),
                "cap",
                String.valueOf(fact.intValue()),
                "sites",
                complaint.site().toString(),
                "event",
                complaint.onset().toString());
        return Optional.of(new StageCap(places.of(complaint.site()), fact.intValue(), reason));
    }
}
