package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Complaint;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Preferences;
import io.massageplan.evidence.Stage;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A plan laid out for judging: its activities sorted and by kind, beside the request and the catalogue.
 * <p>
 * What was missed or called off did not happen and is left out. Nothing here fails on a plan that makes no sense.
 */
final class PlanView {
    /** Who carries out what no professional does. */
    static final String CLIENT = "CLIENT";

    static final Comparator<Activity> IN_ORDER =
            Comparator.comparing(Activity::date).thenComparing(Activity::start).thenComparing(Activity::id);

    private final CarePlan plan;
    private final PlanRequest request;
    private final Catalog catalog;
    private final Geometry geometry;
    private final Triggers triggers;
    private final InForce inForce;
    private final Lifts lifts;
    private final List<Activity> standing;

    PlanView(CarePlan plan, PlanRequest request, Catalog catalog) {
        this.plan = plan;
        this.request = request;
        this.catalog = catalog;
        this.geometry = new Geometry(catalog.body());
        this.triggers = new Triggers(request.client(), catalog, geometry);
        this.inForce = new InForce(catalog, request.start(), geometry, triggers);
        this.lifts = new Lifts(request, catalog, geometry);
        this.standing = standing(plan);
    }

    /** Another plan for the same request: what is known of the client need not be read again. */
    PlanView(CarePlan plan, PlanView other) {
        this.plan = plan;
        this.request = other.request;
        this.catalog = other.catalog;
        this.geometry = other.geometry;
        this.triggers = other.triggers;
        this.inForce = other.inForce;
        this.lifts = other.lifts;
        this.standing = standing(plan);
    }

    private static List<Activity> standing(CarePlan plan) {
        return plan.activities().stream()
                .filter(PlanView::stands)
                .sorted(IN_ORDER)
                .toList();
    }

    private static boolean stands(Activity activity) {
        return activity.status() != ActivityStatus.MISSED && activity.status() != ActivityStatus.CANCELLED;
    }

    CarePlan plan() {
        return plan;
    }

    PlanRequest request() {
        return request;
    }

    Catalog catalog() {
        return catalog;
    }

    Geometry geometry() {
        return geometry;
    }

    Triggers triggers() {
        return triggers;
    }

    InForce inForce() {
        return inForce;
    }

    /** The same for a client who is looked at today, the first open day: whether there may be a plan at all. */
    InForce inForceToday() {
        return request.delivered().isEmpty() ? inForce : new InForce(catalog, openFrom(), geometry, triggers);
    }

    Lifts lifts() {
        return lifts;
    }

    Preferences preferences() {
        return request.client().preferences();
    }

    Optional<MassageHistory> history() {
        return request.client().massageHistory();
    }

    int fact(String id) {
        return catalog.fact(id);
    }

    /** The first day that is still open. Before it nothing can be changed any more. */
    LocalDate openFrom() {
        return request.openFrom();
    }

    /** Whether something lies in the past of the request. */
    boolean isPast(Activity activity) {
        return activity.date().isBefore(openFrom());
    }

    /** What was reported of something delivered. */
    Optional<ActivityReport> reportOf(Activity activity) {
        return request.delivered().flatMap(d -> d.reportOf(activity.id()));
    }

    // ---- activities

    /** Everything that takes or took place, in order. */
    List<Activity> standing() {
        return standing;
    }

    private <A extends Activity> List<A> standing(Class<A> kind) {
        return standing.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Massage, exercise, cold and heat: what a plan is for. */
    List<Activity> care() {
        return standing.stream()
                .filter(a -> a instanceof MassageSession || a instanceof ExerciseBlock || a instanceof ThermalSession)
                .toList();
    }

    /** All massage, self-massage included. */
    List<MassageSession> massages() {
        return standing(MassageSession.class);
    }

    /** Massage by a practitioner. */
    List<MassageSession> visits() {
        return massages().stream().filter(m -> !isHome(m)).toList();
    }

    List<ExerciseBlock> exercise() {
        return standing(ExerciseBlock.class);
    }

    List<ThermalSession> thermal() {
        return standing(ThermalSession.class);
    }

    List<Review> reviews() {
        return standing(Review.class);
    }

    /** Fixed appointments as the request has them, and others of the plan. */
    List<Appointment> appointments() {
        List<Appointment> fixed =
                request.appointments().stream().filter(PlanView::stands).toList();
        Set<String> ids = new TreeSet<>(fixed.stream().map(Activity::id).toList());
        return Stream.concat(
                        fixed.stream(), standing(Appointment.class).stream().filter(a -> !ids.contains(a.id())))
                .sorted(IN_ORDER)
                .toList();
    }

    /** Whether the client does it alone. */
    static boolean isHome(Activity activity) {
        return activity.performer().equals(CLIENT);
    }

    /** The practitioner of a session, if the request knows them. */
    Optional<Practitioner> practitionerOf(MassageSession session) {
        return request.practitioners().stream()
                .filter(p -> session.practitioner().map(p.id()::equals).orElse(false))
                .findFirst();
    }

    List<Touch> touches(MassageSession session) {
        return session.segments().stream()
                .map(s -> new Touch(s, session, catalog, geometry))
                .toList();
    }

    /** Whether a session is the first massage of a client of whom no earlier massage is known. */
    boolean isFirst(MassageSession session) {
        return history().isEmpty() && massages().get(0).equals(session);
    }

    // ---- days and weeks

    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 7 * plan.weeks(); i++) {
            days.add(Times.plusDays(plan.start(), i));
        }
        return days;
    }

    /** The days of a plan week. */
    List<LocalDate> days(int week) {
        return days().subList(7 * (week - 1), 7 * week);
    }

    /** The plan week of a day, from 1; 0 or more than the plan has for a day outside. */
    long weekOf(LocalDate day) {
        return Math.floorDiv(Times.days(plan.start(), day), 7L) + 1;
    }

    boolean isInside(LocalDate day) {
        long week = weekOf(day);
        return week >= 1 && week <= plan.weeks();
    }

    /** Those of some activities that lie in a plan week. */
    <A extends Activity> List<A> inWeek(List<A> activities, int week) {
        return activities.stream().filter(a -> weekOf(a.date()) == week).toList();
    }

    /** The phase of a plan week, looked for in the plan's protocol first. */
    Optional<Phase> phase(long week) {
        if (week < 1 || week > plan.phases().size()) {
            return Optional.empty();
        }
        String id = plan.phases().get((int) week - 1);
        Stream<Protocol> own = catalog.protocols().find(plan.protocol()).stream();
        return Stream.concat(own, catalog.protocols().all().stream())
                .flatMap(p -> p.phases().stream())
                .filter(p -> p.id().equals(id))
                .findFirst();
    }

    Optional<Phase> phaseOn(LocalDate day) {
        return phase(weekOf(day));
    }

    // ---- pressure

    boolean isDeep(int level) {
        return level >= fact("deep-level");
    }

    /** The places of a session that are worked deep. */
    List<Site> deepSites(MassageSession session) {
        return session.segments().stream()
                .filter(s -> isDeep(s.pressure().level()))
                .map(s -> s.site())
                .toList();
    }

    static int pressureOf(MassageSession session) {
        return session.pressureMost().level();
    }

    /** The complaints that are in their acute stage on a day. */
    List<Complaint> acuteOn(LocalDate day) {
        return triggers.complaints().stream()
                .filter(c -> triggers.stage(c, day) == Stage.ACUTE)
                .toList();
    }

    /** The days of earlier massage, without those that the plan itself lists as delivered. */
    List<LocalDate> earlierVisits() {
        Set<LocalDate> own = new TreeSet<>();
        visits().stream().filter(v -> v.status() == ActivityStatus.DONE).forEach(v -> own.add(v.date()));
        Set<LocalDate> days = new TreeSet<>();
        history().ifPresent(h -> {
            days.addAll(h.recentVisits());
            h.lastVisit().ifPresent(days::add);
        });
        days.removeAll(own);
        return List.copyOf(days);
    }

    /** The last earlier massage, without one that the plan itself lists. */
    Optional<LocalDate> lastEarlierVisit() {
        List<LocalDate> earlier = earlierVisits();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }
}
