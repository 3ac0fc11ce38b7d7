package io.massageplan.screening;

import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.SparedSite;
import io.massageplan.safety.TimeSpan;
import io.massageplan.screening.Places.Place;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What all restrictions of a day leave of one technique at one place: they stack, the lowest pressure and the strictest
 * action win. Used once, by one thread.
 */
final class MassageVerdict {

    private static final int NO_CAP = PressureLevel.DEEP.level();

    private final Technique technique;
    private final Place place;
    private final Spared spared;
    private boolean blocked;
    private int cap = NO_CAP;
    private boolean blockedFirst;
    private int firstCap = NO_CAP;
    private int minutes = Integer.MAX_VALUE;
    private int hoursAfterTouch;
    private final Set<String> strokes = new LinkedHashSet<>();
    private final Set<Position> positions = EnumSet.noneOf(Position.class);
    private final Set<String> lubricants = new LinkedHashSet<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> firstReasons = new ArrayList<>();
    private final Set<String> advice = new LinkedHashSet<>();

    MassageVerdict(Technique technique, Place place) {
        this.technique = technique;
        this.place = place;
        this.spared = new Spared(place);
    }

    /** Takes one restriction into account. */
    void add(DayRules.Bite bite) {
        Active active = bite.active();
        Rule rule = active.rule();
        Restriction restriction = rule.restriction();
        boolean here = active.overlaps(place);
        int lifted = active.liftedAt(place.area());
        if (lifted == Active.GONE) {
            return;
        }
        boolean bites =
                rule.is(Anchor.AFTER_TOUCH) ? here && waitAfterTouch(rule, bite.match()) : apply(bite, here, lifted);
        if (bites) {
            Reason reason = lifted == Active.IN_FORCE ? active.reason() : active.reasonAt(place.area());
            addOnce(rule.is(Anchor.FIRST_VISIT) ? firstReasons : reasons, reason);
        }
        boolean watched = restriction.action() == Action.MONITOR || restriction.action() == Action.ASK;
        if (bites || here && watched) {
            restriction.advice().ifPresent(advice::add);
        }
    }

    /** Several reports of one restriction mostly share one reason; comparing all by their facts would be slow. */
    @SuppressWarnings("ReferenceEquality")
    private static void addOnce(List<Reason> reasons, Reason reason) {
        for (Reason known : reasons) {
            if (known == reason || known.rule().equals(reason.rule()) && known.equals(reason)) {
                return;
            }
        }
        reasons.add(reason);
    }

    private boolean apply(DayRules.Bite bite, boolean here, int lifted) {
        Restriction restriction = bite.active().rule().restriction();
        boolean inForce = lifted == Active.IN_FORCE;
        return switch (restriction.action()) {
            case MONITOR, ASK -> false;
            // Minutes are of the whole session, wherever the reason lies; a pressure that is allowed says nothing of
            // them.
            case SHORTEN -> shorten(restriction.limit().orElseThrow());
            case CAP_PRESSURE ->
                here && cap(bite, bite.match(), Math.max(restriction.limit().orElseThrow(), lifted));
            case REFER_NOW, REFER_FIRST, REFUSE, AVOID_SITE, EXCLUDE, REPLACE_PRODUCT ->
                inForce || !bite.match().firm() ? block(bite, bite.match(), here) : blockUpTo(bite, here, lifted);
        };
    }

    private boolean shorten(int most) {
        minutes = Math.min(minutes, most);
        return true;
    }

    /** With a stated pressure a clearance turns the block of a technique into a cap. It speaks of nothing else. */
    private boolean blockUpTo(DayRules.Bite bite, boolean here, int level) {
        Match all = bite.match();
        Match rest = new Match(false, false, all.strokes(), all.positions(), all.lubricants());
        boolean bites = here && cap(bite, new Match(true, true, Set.of(), Set.of(), Set.of()), level);
        return block(bite, rest, here) || bites;
    }

    /** A block of the technique, of strokes, positions or products. Says whether anything of it bites here. */
    private boolean block(DayRules.Bite bite, Match match, boolean here) {
        Active active = bite.active();
        // A position is of the whole body, wherever the reason for it lies.
        positions.addAll(match.positions());
        boolean touches = match.whole() || !match.strokes().isEmpty();
        if (here) {
            lubricants.addAll(match.lubricants());
            if (active.rule().is(Anchor.FIRST_VISIT)) {
                blockedFirst |=
                        match.whole() || technique.coreStrokes().stream().anyMatch(match.strokes()::contains);
            } else if (match.whole()) {
                blockWhole(active);
            } else {
                match.strokes().forEach(stroke -> blockStroke(active, stroke));
            }
        }
        return !match.positions().isEmpty()
                || here && (touches || !match.lubricants().isEmpty());
    }

    private void blockWhole(Active active) {
        if (active.covers(place)) {
            blocked = true;
        } else {
            spared.add(active.rule().area(), Spared.NO_TOUCH);
        }
    }

    private void blockStroke(Active active, String stroke) {
        if (active.covers(place)) {
            strokes.add(stroke);
            blocked |= technique.coreStrokes().contains(stroke);
        } else if (technique.coreStrokes().contains(stroke)) {
            spared.add(active.rule().area(), Spared.NO_TOUCH);
        } else {
            strokes.add(stroke);
        }
    }

    /**
     * A cap on the technique or on strokes. Says whether it bites. A technique without pressures (cupping) cannot show that
     * it keeps a cap, so what is capped is out.
     */
    private boolean cap(DayRules.Bite bite, Match match, int level) {
        Active active = bite.active();
        if (technique.pressureMost().isEmpty()) {
            return level < NO_CAP && block(bite, match, true);
        }
        if (active.rule().is(Anchor.FIRST_VISIT)) {
            firstCap = Math.min(firstCap, level);
            return match.whole() || !match.strokes().isEmpty();
        }
        if (match.whole()) {
            return capWhole(active, level);
        }
        boolean bites = false;
        boolean tooLight = technique.pressureLeast().orElseThrow().level() > level;
        for (String stroke : match.strokes()) {
            boolean core = technique.coreStrokes().contains(stroke);
            if (tooLight || !core) {
                blockStroke(active, stroke);
                bites = true;
            } else {
                bites |= capWhole(active, level);
            }
        }
        return bites;
    }

    private boolean capWhole(Active active, int level) {
        if (level >= technique.pressureMost().orElseThrow().level()) {
            return false;
        }
        if (active.covers(place)) {
            cap = Math.min(cap, level);
        } else {
            spared.add(active.rule().area(), level);
        }
        return true;
    }

    /** Whether another touch therapy comes too soon before is known only from the plan: it becomes a distance in hours. */
    private boolean waitAfterTouch(Rule rule, Match match) {
        Restriction restriction = rule.restriction();
        boolean restricts = restriction.blocks() || restriction.limit().isPresent();
        if (!restricts || !match.whole() && match.strokes().isEmpty()) {
            return false;
        }
        int hours = restriction.when().to().map(MassageVerdict::hours).orElse(Integer.MAX_VALUE);
        hoursAfterTouch = Math.max(hoursAfterTouch, hours);
        return true;
    }

    private static int hours(TimeSpan span) {
        return Math.toIntExact(span.amount() * span.unit().getDuration().toHours());
    }

    /** Takes the stage of a complaint into account: it caps every region that its own one overlaps. */
    void add(StageCap stage) {
        int top = technique.pressureMost().map(PressureLevel::level).orElse(NO_CAP);
        if (stage.level() < top && stage.area().overlaps(place.area())) {
            cap = Math.min(cap, stage.level());
            blocked |= technique.pressureMost().isEmpty();
            reasons.add(stage.reason());
        }
    }

    /** Refuses what the practitioner is not trained for. */
    void refuse(Reason reason) {
        blocked = true;
        reasons.add(reason);
    }

    /** Caps the first massage. */
    void capFirst(int level, Reason reason) {
        firstCap = Math.min(firstCap, level);
        blockedFirst |= technique.pressureMost().isEmpty() && level < NO_CAP;
        firstReasons.add(reason);
    }

    Permission permission() {
        int top = technique.pressureMost().map(PressureLevel::level).orElse(NO_CAP);
        // Spared parts that together fill the place are the place.
        cap = Math.min(cap, spared.fullyCapped());
        blocked |= spared.fullyUntouched();
        int most = Math.min(top, cap);
        int least = technique.pressureLeast().map(PressureLevel::level).orElse(0);
        boolean placed = remains(technique.positions().size(), positions.size())
                && remains(technique.lubricants().size(), lubricants.size());
        boolean allowed = !blocked && placed && most >= least;
        boolean allowedFirst = allowed && !blockedFirst && Math.min(most, firstCap) >= least;
        boolean pressed = technique.pressureMost().isPresent();
        Permission.Builder permission = Permission.builder()
                .allowed(allowed)
                .allowedFirstVisit(allowedFirst)
                .pressureMost(level(allowed && pressed, most))
                .pressureMostFirstVisit(level(allowedFirst && pressed, Math.min(most, firstCap)))
                .addAllStrokesExcluded(strokes)
                .addAllPositionsExcluded(positions)
                .addAllLubricantsExcluded(lubricants)
                .addAllReasons(reasons)
                .addAllReasonsFirstVisit(firstReasons)
                .addAllAdvice(advice);
        if (minutes != Integer.MAX_VALUE) {
            permission.minutesMost(OptionalInt.of(minutes));
        }
        if (hoursAfterTouch > 0) {
            permission.hoursAfterTouch(OptionalInt.of(hoursAfterTouch));
        }
        if (allowed) {
            for (SparedSite site : spared.sites(most)) {
                permission.addSpared(site);
            }
        }
        return permission.build();
    }

    private static boolean remains(int all, int excluded) {
        return all == 0 || excluded < all;
    }

    private static Optional<PressureLevel> level(boolean present, int level) {
        return present ? Optional.of(PressureLevel.of(level)) : Optional.empty();
    }
}
