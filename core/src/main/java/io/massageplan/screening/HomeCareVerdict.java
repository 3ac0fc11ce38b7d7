package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.client.Complaint;
import io.massageplan.evidence.Reason;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.screening.Places.Place;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What all restrictions of a day leave of cold, heat and exercise. Pressure caps do not concern them. */
final class HomeCareVerdict {

    private static final String NOT_HERE = "thermal-site";

    private boolean blocked;
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Set<String> advice = new LinkedHashSet<>();

    /**
     * An application at a place: whatever touches the place, wholly or in part, blocks it. Only ice that a hand leads is led
     * past a part.
     */
    static Permission thermal(
            ThermalApplication application,
            Place place,
            LocalDate day,
            DayRules rules,
            List<Complaint> complaints,
            Places places) {
        HomeCareVerdict verdict = new HomeCareVerdict();
        for (Active active : rules.on(application)) {
            if (active.overlaps(place)) {
                boolean past = DayRules.isOfLedIce(active.rule(), application) && !active.covers(place);
                verdict.add(active, active.liftedAt(place.area()), past);
            }
        }
        if (application.notOn().contains(place.site().region())) {
            verdict.blocked = true;
            verdict.reasons.add(Reason.of(
                    NOT_HERE,
                    application.evidence().sources(),
                    "thermal",
                    application.id(),
                    "sites",
                    place.site().toString()));
        }
        for (Complaint complaint : complaints) {
            if (Injury.isTooFresh(complaint, application, day)
                    && places.of(complaint.site()).overlaps(place.area())) {
                verdict.blocked = true;
                verdict.reasons.add(Injury.reason(complaint, application));
            }
        }
        return verdict.permission();
    }

    /**
     * An exercise: it is blocked wherever a region that it works or loads is touched. What rests the whole body, because its reach is so
     * or because nobody said where, is lifted by a word for the whole body alone.
     */
    static Permission exercise(Exercise exercise, DayRules rules, Places places) {
        HomeCareVerdict verdict = new HomeCareVerdict();
        for (Active active : rules.on(exercise)) {
            if (active.rule().area().covers(places.whole())) {
                verdict.add(active, active.liftedAt(places.whole()));
            } else {
                Stream.concat(exercise.regions().stream(), exercise.loads().stream())
                        .map(region -> places.place(Site.of(region)))
                        .filter(active::overlaps)
                        .forEach(place -> verdict.add(active, active.liftedAt(place.area())));
            }
        }
        return verdict.permission();
    }

    private void add(Active active, int lifted) {
        add(active, lifted, false);
    }

    private void add(Active active, int lifted, boolean past) {
        var restriction = active.rule().restriction();
        // A clearance up to a pressure speaks of massage; what has no pressure it leaves as it is.
        if (lifted == Active.GONE) {
            return;
        }
        if (restriction.blocks() && !past) {
            blocked = true;
            reasons.add(active.reason());
        }
        restriction.advice().ifPresent(advice::add);
    }

    private Permission permission() {
        return Permission.builder()
                .allowed(!blocked)
                .addAllReasons(reasons)
                .addAllAdvice(advice)
                .build();
    }
}
