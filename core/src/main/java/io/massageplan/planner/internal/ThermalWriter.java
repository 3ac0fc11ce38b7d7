package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Complaint;
import io.massageplan.client.ThermalWish;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.ThermalSession;
import io.massageplan.planner.internal.VisitTimes.Span;
import io.massageplan.protocol.Protocol;
import io.massageplan.technique.Trait;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Cold and heat: before visits, dated in the first days of an injury, and weekly prescriptions to use as wanted. */
final class ThermalWriter {
    /** Wished times of the cold course, minutes since midnight: morning, midday, evening. */
    private static final List<Integer> COLD_COURSE = List.of(8 * 60, 13 * 60, 20 * 60);

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screening;
    private final List<Site> sites;

    ThermalWriter(PlanRequest request, Catalog catalog, Screened screening, Protocol protocol) {
        this.request = request;
        this.catalog = catalog;
        this.screening = screening;
        this.sites = VisitSites.of(request.client(), protocol, catalog);
    }

    /** The application that stands before a visit, ending when the massage begins (a pause of cold included). */
    Optional<ThermalSession> before(Visit visit, int number, boolean firm) {
        return visit.before().map(b -> {
            ThermalApplication application = catalog.thermal().get(b.application());
            int start = visit.start() - b.minutes();
            int minutes = ThermalChoice.minutes(application);
            return session(
                    "thermal-" + number,
                    request.start().plusDays(visit.day()),
                    LocalTime.of(start / 60, start % 60),
                    application,
                    Placement.BEFORE_VISIT,
                    firm,
                    minutes,
                    Reason.of(
                            "plan-thermal-before", application.evidence().sources(), "application", application.id()));
        });
    }

    /**
     * The cold course of the first hours after an injury with swelling, warmth or bruising: a constant, not a decision.
     *
     * @param taken what else is planned, travel included
     */
    List<ThermalSession> coldCourse(int firstNumber, List<Activity> taken) {
        List<ThermalSession> sessions = new ArrayList<>();
        Optional<Complaint> complaint =
                ProtocolChoice.complaint(request.client()).filter(ThermalWriter::isInjured);
        if (sites.isEmpty()
                || complaint.isEmpty()
                || request.client().preferences().thermal() == ThermalWish.NONE) {
            return sessions;
        }
        ThermalApplication pack = catalog.thermal().get("COLD_PACK");
        int lastHours = catalog.fact("cold-first-hours");
        for (LocalDate day = request.openFrom();
                request.days().contains(day)
                        && ChronoUnit.DAYS.between(complaint.get().onset(), day) * 24 < lastHours;
                day = day.plusDays(1)) {
            if (screening.thermal(day, pack.id(), sites.get(0)).allowed()) {
                for (int start : coldTimes(day, pack, taken)) {
                    List<Activity> so = new ArrayList<>(taken);
                    so.addAll(sessions);
                    if (!new ThermalRoom(request, catalog, so).takes(pack, day, start)) {
                        continue;
                    }
                    sessions.add(session(
                            "thermal-" + (firstNumber + sessions.size()),
                            day,
                            LocalTime.of(start / 60, start % 60),
                            pack,
                            Placement.ALONE,
                            true,
                            pack.minutes(),
                            Reason.of(
                                    "plan-cold-first-hours",
                                    pack.evidence().sources(),
                                    "hours",
                                    String.valueOf(lastHours))));
                }
            }
        }
        return sessions;
    }

    /** Three times of the day at most, a usual gap apart, in free time that nothing else takes. */
    private List<Integer> coldTimes(LocalDate day, ThermalApplication pack, List<Activity> taken) {
        List<Span> busy = HomeTimes.taken(request, day, taken);
        int pause = isWarmed(day, taken) ? catalog.fact("cold-before-heat-pause-minutes") : 0;
        List<Integer> starts = new ArrayList<>();
        int earliest = 0;
        for (int wished : COLD_COURSE) {
            OptionalInt start = HomeTimes.start(
                    HomeTimes.free(request, day), busy, Math.max(wished, earliest), pack.minutes() + pause);
            if (start.isPresent()) {
                starts.add(start.getAsInt());
                earliest = start.getAsInt() + pack.minutes() + pack.gapMinutes();
            }
        }
        return starts;
    }

    /** Whether a massage of the day brings heat, which must not meet numb skin. */
    private boolean isWarmed(LocalDate day, List<Activity> taken) {
        return taken.stream()
                .filter(a -> a.date().equals(day) && a instanceof MassageSession)
                .flatMap(a -> ((MassageSession) a).segments().stream())
                .anyMatch(s -> catalog.techniques().get(s.technique()).is(Trait.HEAT));
    }

    private ThermalSession session(
            String id,
            LocalDate date,
            LocalTime start,
            ThermalApplication application,
            Placement placement,
            boolean firm,
            int minutes,
            Reason reason) {
        return ThermalSession.builder()
                .id(id)
                .date(date)
                .start(start)
                .length(Duration.ofMinutes(minutes))
                // Beside a visit it is given at the practice; alone the client does it at home.
                .performer(placement == Placement.ALONE ? "CLIENT" : Planning.profession(request))
                .status(firm ? ActivityStatus.FIRM : ActivityStatus.OUTLINE)
                .application(application.id())
                .site(sites.get(0))
                .placement(placement)
                .addAllPhases(application.phases())
                .addReasons(reason)
                .addAllInstructions(how(application, date, date))
                .build();
    }

    /** Per plan week: the cold or heat that is permitted on every day of it, to be used as wanted. */
    List<AsWanted> asWanted(List<Activity> activities) {
        ThermalRoom room = new ThermalRoom(request, catalog, activities);
        List<AsWanted> prescriptions = new ArrayList<>();
        if (sites.isEmpty() || ProtocolChoice.complaint(request.client()).isEmpty()) {
            return prescriptions;
        }
        for (int week = 0; week < request.weeks(); week++) {
            for (String id : wanted()) {
                ThermalApplication application = catalog.thermal().get(id);
                int most = Math.min(Math.min(application.perDayMost(), 4), room.left(application, week, prescriptions));
                if (most > 0 && permittedAllWeek(application, week)) {
                    prescriptions.add(asWanted(week + 1, application, most));
                }
            }
        }
        return prescriptions;
    }

    private List<String> wanted() {
        return switch (request.client().preferences().thermal()) {
            case NONE -> List.of();
            case COLD -> List.of("COLD_PACK");
            case HEAT -> List.of("HEAT_PACK");
            case NO_PREFERENCE, CONTRAST -> List.of("HEAT_PACK", "COLD_PACK");
        };
    }

    private boolean permittedAllWeek(ThermalApplication application, int week) {
        for (int i = 0; i < 7; i++) {
            LocalDate day = request.start().plusDays(7L * week + i);
            if (!screening.thermal(day, application.id(), sites.get(0)).allowed()) {
                return false;
            }
        }
        return true;
    }

    private AsWanted asWanted(int week, ThermalApplication application, int perDayMost) {
        return AsWanted.builder()
                .week(week)
                .application(application.id())
                .site(sites.get(0))
                .length(Duration.ofMinutes(application.minutes()))
                .perDayMost(perDayMost)
                .gap(Duration.ofMinutes(application.gapMinutes()))
                .addReasons(
                        Reason.of("plan-as-wanted", application.evidence().sources(), "application", application.id()))
                .addAllInstructions(how(
                        application,
                        request.start().plusDays(7L * (week - 1)),
                        request.start().plusDays(7L * week - 1)))
                .build();
    }

    /** How to apply it, when to stop, and what is to be watched on any of the days. */
    private Set<Instruction> how(ThermalApplication application, LocalDate from, LocalDate to) {
        Set<Instruction> how = new LinkedHashSet<>();
        how.add(Instruction.of("thermal." + application.id() + ".how"));
        how.add(Instruction.of("as-wanted.stop-signs"));
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            screening
                    .thermal(day, application.id(), sites.get(0))
                    .advice()
                    .forEach(a -> how.add(Instruction.of("advice." + a)));
        }
        return how;
    }

    private static boolean isInjured(Complaint complaint) {
        return !complaint.signs().isEmpty();
    }
}
