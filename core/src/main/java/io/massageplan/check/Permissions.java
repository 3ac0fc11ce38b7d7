package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.safety.Action;
import io.massageplan.safety.Element;
import io.massageplan.safety.Restriction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a restriction, as far as nothing lifts it, is broken by a touch, an exercise or an application. */
final class Permissions {
    private static final int NO_TOUCH = -1;
    private static final String WHOLE_BODY = "WHOLE_BODY";

    private Permissions() {}

    /** Whether a segment breaks a restriction of which so much is left. */
    static boolean breaks(Touch touch, Bite bite, Lifts.Lift lift) {
        Restriction restriction = bite.restriction();
        if (lift.left() == Lifts.Left.NOTHING || bite.area().cover(touch.site()) == Area.Cover.NONE) {
            return lift.left() != Lifts.Left.NOTHING && breaksPosition(touch, restriction, lift);
        }
        if (breaksPosition(touch, restriction, lift) || breaksProduct(touch, restriction, lift)) {
            return true;
        }
        boolean concerned = uses(restriction, touch::isOf) || uses(restriction, touch::usesStroke);
        Optional<Integer> most = pressureMost(restriction, lift);
        return concerned && most.isPresent() && !touch.keepsTo(most.get(), bite.area());
    }

    /** The firmest pressure a restriction leaves to its elements; empty if it does not speak of pressure. */
    static Optional<Integer> pressureMost(Restriction restriction, Lifts.Lift lift) {
        boolean opened = lift.left() == Lifts.Left.CAP;
        if (restriction.action() == Action.CAP_PRESSURE) {
            int cap = restriction.limit().orElseThrow();
            return Optional.of(opened ? Math.max(cap, lift.cap()) : cap);
        }
        if (restriction.blocks()) {
            return Optional.of(opened ? lift.cap() : NO_TOUCH);
        }
        return Optional.empty();
    }

    // A position is of the whole body: it is excluded wherever the restriction's own place is. A clearance that allows
    // a pressure allows the position and the product too, since neither has one.
    private static boolean breaksPosition(Touch touch, Restriction restriction, Lifts.Lift lift) {
        return forbids(restriction, lift) && uses(restriction, touch::usesPosition);
    }

    private static boolean breaksProduct(Touch touch, Restriction restriction, Lifts.Lift lift) {
        return forbids(restriction, lift) && uses(restriction, touch::usesProduct);
    }

    private static boolean forbids(Restriction restriction, Lifts.Lift lift) {
        return restriction.blocks() && lift.left() == Lifts.Left.WHOLE;
    }

    private static boolean uses(Restriction restriction, Predicate<Element> element) {
        return restriction.elements().stream().anyMatch(element);
    }

    /** Whether a session of so many minutes breaks a restriction on its length. */
    static boolean breaksLength(Touch touch, long minutes, Bite bite, Lifts.Lift lift) {
        Restriction restriction = bite.restriction();
        return restriction.action() == Action.SHORTEN
                && lift.left() == Lifts.Left.WHOLE
                && uses(restriction, touch::isOf)
                && bite.area().touches(touch.site())
                && minutes > restriction.limit().orElseThrow();
    }

    /** Whether an application of cold or heat at a site breaks a restriction. */
    static boolean breaks(ThermalApplication application, Site site, Bite bite, Lifts.Lift lift) {
        return forbids(bite.restriction(), lift)
                && uses(bite.restriction(), e -> concerns(e, application))
                && bite.area().touches(site);
    }

    private static boolean concerns(Element element, ThermalApplication application) {
        ThermalKind kind = application.kind();
        return switch (element.kind()) {
            case COLD -> kind != ThermalKind.HEAT;
            case HEAT -> kind != ThermalKind.COLD && isForm(element, application);
            case CONTRAST -> kind == ThermalKind.CONTRAST;
            default -> false;
        };
    }

    private static boolean isForm(Element element, ThermalApplication application) {
        String form = application.form().toUpperCase(Locale.ROOT);
        return switch (element.target().orElse("")) {
            case "" -> true;
            case "LARGE_AREA" -> form.contains("BATH") || form.contains("BLANKET");
            case "DEEP" -> form.contains("DEEP");
            default -> false;
        };
    }

    /** Whether an exercise, done in a block of a kind, breaks a restriction at one of its places. */
    static boolean breaks(Exercise exercise, ExerciseKind block, Site place, Bite bite, Lifts.Lift lift) {
        return forbids(bite.restriction(), lift)
                && uses(bite.restriction(), e -> concerns(e, exercise, block))
                && bite.area().touches(place);
    }

    /** The places an exercise works; the whole body if it names none. */
    static List<Site> placesOf(Exercise exercise) {
        return exercise.regions().isEmpty()
                ? List.of(Site.of(WHOLE_BODY))
                : exercise.regions().stream().map(Site::of).toList();
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
