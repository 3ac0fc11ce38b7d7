package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.evidence.Fact;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.screening.Places.Place;
import java.util.stream.Stream;

/**
 * The first massage of a client of whom no earlier massage is known: medium pressure at most, and gentler where a
 * caution holds or a screening question that could bring one is open.
 */
final class FirstVisit {

    static final String MOST = "first-visit-pressure-most";
    static final String MOST_WITH_CAUTION = "first-visit-pressure-most-unknown-with-caution";

    private final boolean known;
    private final boolean questionOpen;
    private final Fact most;
    private final Fact mostWithCaution;

    FirstVisit(ClientProfile client, Triggers triggers, Catalog catalog) {
        this.most = catalog.facts().get(MOST);
        this.mostWithCaution = catalog.facts().get(MOST_WITH_CAUTION);
        this.known = client.massageHistory().isPresent();
        this.questionOpen = !known
                && catalog.contraindications().all().stream()
                        .filter(FirstVisit::restrictsMassage)
                        .flatMap(row -> questionsFeeding(row, triggers, catalog))
                        .distinct()
                        .anyMatch(triggers::isUnanswered);
    }

    private static boolean restrictsMassage(Contraindication row) {
        return row.restrictions().stream()
                .anyMatch(r -> (r.blocks() || r.action() == Action.CAP_PRESSURE) && Match.isAboutMassage(r));
    }

    /**
     * Ids of the screening questions whose answer decides about a row. Red flags are asked on their own. A question that
     * a row only waits for counts where it waits: nobody is asked about clots who has not been on a journey.
     */
    private static Stream<String> questionsFeeding(Contraindication row, Triggers triggers, Catalog catalog) {
        Stream<String> ofConditions = row.triggers().stream()
                .flatMap(trigger -> Instance.conditions(trigger).stream())
                .flatMap(c -> catalog.conditions().find(c).stream())
                .map(Condition::question);
        Stream<String> waitedFor = row.triggers().stream()
                .filter(triggers::holdsOnSomeDay)
                .flatMap(trigger -> trigger.all().stream())
                .filter(Predicate.Unanswered.class::isInstance)
                .map(p -> ((Predicate.Unanswered) p).question());
        return Stream.concat(ofConditions, waitedFor)
                .filter(q -> catalog.questions().contains(q));
    }

    /** The cap at a place on a day, if it lowers what the technique may; none for a client whose earlier massage is known. */
    void cap(MassageVerdict verdict, DayRules rules, Place place) {
        if (known) {
            return;
        }
        boolean caution = questionOpen
                || rules.cautions().stream()
                        .anyMatch(a -> a.overlaps(place) && a.liftedAt(place.area()) == Active.IN_FORCE);
        Fact fact = caution ? mostWithCaution : most;
        verdict.capFirst(
                fact.intValue(),
                Reason.of(fact.id(), fact.evidence().sources(), "cap", String.valueOf(fact.intValue())));
    }

    /** A permission as it is for the first massage. */
    static Permission of(Permission permission) {
        if (permission.reasonsFirstVisit().isEmpty()) {
            return permission;
        }
        return Permission.builder()
                .from(permission)
                .allowed(permission.allowedFirstVisit())
                .pressureMost(permission.pressureMostFirstVisit())
                .addAllReasons(permission.reasonsFirstVisit())
                .build();
    }
}
