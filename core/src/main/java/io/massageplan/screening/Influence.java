package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Trigger;
import java.util.Comparator;
import java.util.List;

/** Which rows a condition that nobody has asked about could bring, where care is planned. */
final class Influence {

    private final Catalog catalog;
    private final Triggers triggers;
    private final Places places;
    private final Area focus;
    private final Calendar calendar;

    Influence(Catalog catalog, Triggers triggers, Places places, Area focus, Calendar calendar) {
        this.catalog = catalog;
        this.triggers = triggers;
        this.places = places;
        this.focus = focus;
        this.calendar = calendar;
    }

    Comparator<String> rowOrder() {
        List<String> rows = catalog.contraindications().ids();
        return Comparator.comparingInt(rows::indexOf);
    }

    /** Rows that a condition could bring if the client had it, in catalogue order. */
    List<String> rowsFedBy(Condition condition) {
        List<Site> usual = condition.siteAsked()
                ? List.of()
                : condition.sites().stream().map(Site::of).toList();
        return catalog.contraindications().all().stream()
                .filter(row -> row.triggers().stream().anyMatch(t -> names(t, condition) && triggers.isPossible(t)))
                .filter(row -> row.restrictions().stream().anyMatch(r -> matters(r, usual)))
                .map(Contraindication::id)
                .toList();
    }

    /** Rows that hold only because a question has no answer. */
    List<String> rowsWaitingFor(String question) {
        Predicate unanswered = new Predicate.Unanswered(question);
        return calendar.rules().stream()
                .filter(rule -> rule.instance().trigger().all().contains(unanswered))
                .map(rule -> rule.instance().row().id())
                .distinct()
                .toList();
    }

    private static boolean names(Trigger trigger, Condition condition) {
        return Instance.conditions(trigger).contains(condition.id());
    }

    /** Whether a restriction would change a plan there: advice alone does not, nor what is asked on the day anyway. */
    boolean matters(Restriction restriction, List<Site> sites) {
        boolean restricts = restriction.blocks() || restriction.limit().isPresent();
        return restricts
                && restriction.when().anchor() != Anchor.ON_THE_DAY
                && (restriction.where().reach() == Reach.WHOLE_BODY
                        || places.reach(restriction.where(), sites).overlaps(focus));
    }
}
