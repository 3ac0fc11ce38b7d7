package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.safety.Action;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a restriction, as far as nothing lifts it, is broken by a touch, an exercise or an application. */
final class Permissions {
    static final int NO_TOUCH = -1;
    private static final int FIRMEST = 5;
    private static final String WHOLE_BODY = "WHOLE_BODY";

    private Permissions() {}

    /** Whether a segment breaks a restriction of which so much is left. */
    static boolean breaks(Touch touch, Bite bite, Lifts.Lift lift) {
        Restriction restriction = bite.restriction();
        // A position is of the whole body: it is excluded wherever the restriction's own place is.
        if (forbids(restriction, lift) && uses(restriction, touch::usesPosition)) {
            return true;
        }
        if (lift.left() == Lifts.Left.NOTHING || bite.area().cover(touch.site()) == Area.Cover.NONE) {
            return false;
        }
        if (forbids(restriction, lift) && uses(restriction, touch::usesProduct)) {
            return true;
        }
        return restriction.elements().stream()
                .filter(e -> touch.isOf(e) || touch.usesStroke(e))
                .flatMap(e -> pressureMost(restriction, e, touch.hasPressure(), lift).stream())
                .anyMatch(most -> !touch.keepsTo(most, bite.area()));
    }

    /**
     * The firmest pressure a restriction leaves to a technique that it meets in one of its elements; empty if it does not
     * speak of pressure. A clearance that names a pressure speaks of the pressure of hands: it opens massage and techniques
     * to it, and nothing that has no pressure. What has no pressure cannot show that it keeps a cap.
     */
    static Optional<Integer> pressureMost(
            Restriction restriction, Element element, boolean hasPressure, Lifts.Lift lift) {
        boolean opened = lift.left() == Lifts.Left.CAP && hasPressure;
        if (restriction.action() == Action.CAP_PRESSURE) {
            int cap = restriction.limit().orElseThrow();
            return Optional.of(kept(opened ? Math.max(cap, lift.cap()) : cap, hasPressure));
        }
        if (restriction.blocks()) {
            return Optional.of(opened && isOfHands(element) ? lift.cap() : NO_TOUCH);
        }
        return Optional.empty();
    }

    /** A cap as what it leaves: to what has no pressure, no touch at all. */
    static int kept(int cap, boolean hasPressure) {
        return hasPressure || cap >= FIRMEST ? cap : NO_TOUCH;
    }

    private static boolean isOfHands(Element element) {
        return element.kind() == ElementKind.MASSAGE
                || element.kind() == ElementKind.CIRCULATORY_MASSAGE
                || element.kind() == ElementKind.TECHNIQUE;
    }

    private static boolean forbids(Restriction restriction, Lifts.Lift lift) {
        return restriction.blocks() && lift.left() != Lifts.Left.NOTHING;
    }

    private static boolean uses(Restriction restriction, Predicate<Element> element) {
        return restriction.elements().stream().anyMatch(element);
    }

    /** Whether a session of so many minutes breaks a restriction on its length. */
    static boolean breaksLength(Touch touch, long minutes, Bite bite, Lifts.Lift lift) {
        Restriction restriction = bite.restriction();
        return restriction.action() == Action.SHORTEN
                && lift.left() != Lifts.Left.NOTHING
                && uses(restriction, touch::isOf)
                && bite.area().touches(touch.site())
                && minutes > restriction.limit().orElseThrow();
    }

    /** Whether an application of cold or heat at a site breaks a restriction. */
    static boolean breaks(ThermalApplication application, Site site, Bite bite, Lifts.Lift lift) {
        boolean covered = bite.area().cover(site) == Area.Cover.COVERED;
        return forbids(bite.restriction(), lift)
                && bite.area().touches(site)
                && uses(bite.restriction(), e -> concerns(e, application) && (covered || !isLed(e)));
    }

    /** What a hand leads is led past a place that is only a part of where it is used. */
    private static boolean isLed(Element element) {
        return element.kind() == ElementKind.COLD && element.target().isPresent();
    }

    /** Whether a restriction speaks of an application of cold or heat at a site. */
    static boolean concerns(Bite bite, ThermalApplication application, Site site) {
        return uses(bite.restriction(), e -> concerns(e, application))
                && bite.area().touches(site);
    }

    private static boolean concerns(Element element, ThermalApplication application) {
        ThermalKind kind = application.kind();
        return switch (element.kind()) {
            case MASSAGE -> rubs(application);
            case COLD -> kind != ThermalKind.HEAT && (element.target().isEmpty() || rubs(application));
            case HEAT -> kind != ThermalKind.COLD && isForm(element, application);
            case CONTRAST -> kind == ThermalKind.CONTRAST;
            default -> false;
        };
    }

    /** Ice that is moved over the skin is a massage as well. */
    static boolean rubs(ThermalApplication application) {
        return application.form().rubs();
    }

    private static boolean isForm(Element element, ThermalApplication application) {
        ThermalForm form = application.form();
        return switch (element.target().orElse("")) {
            case "" -> true;
            case "LARGE_AREA" -> form.isLargeArea();
            case "DEEP" -> form == ThermalForm.DEEP;
            default -> false;
        };
    }

    /** Whether an exercise, done in a block of a kind, breaks a restriction at one of its places. */
    static boolean breaks(Exercise exercise, ExerciseKind block, Site place, Bite bite, Lifts.Lift lift) {
        return forbids(bite.restriction(), lift) && concerns(bite, exercise, block, place);
    }

    /** Whether a restriction speaks of an exercise at one of its places. */
    static boolean concerns(Bite bite, Exercise exercise, ExerciseKind block, Site place) {
        return uses(bite.restriction(), e -> concerns(e, exercise, block))
                && bite.area().touches(place);
    }

    /** Where a lift is asked for: an exercise strains the whole body where the whole body is restricted. */
    static Site where(Site place, Bite bite, boolean exercise) {
        return exercise && bite.area().isWholeBody() ? Site.of(WHOLE_BODY) : place;
    }

    /** The places an exercise works, the whole body if it names none, and those on which it rests weight. */
    static List<Site> placesOf(Exercise exercise) {
        List<Site> places = new ArrayList<>();
        exercise.regions().forEach(region -> places.add(Site.of(region)));
        if (places.isEmpty()) {
            places.add(Site.of(WHOLE_BODY));
        }
        exercise.loads().forEach(region -> places.add(Site.of(region)));
        return places;
    }

    private static boolean concerns(Element element, Exercise exercise, ExerciseKind block) {
        return switch (element.kind()) {
            case EXERCISE ->
                element.target()
                        .map(t -> exercise.kind().name().equals(t)
                                || block.name().equals(t)
                                || exercise.flags().stream()
                                        .map(ExerciseFlag::name)
                                        .anyMatch(t::equals))
                        .orElse(true);
            default -> false;
        };
    }
}
