package io.massageplan.plan;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Entries;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.screening.Problem;
import io.massageplan.screening.ProfileProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is wrong with a request: ids the catalogue does not have, dates that do not fit the start, appointments that cannot
 * both take place. All of it at once, with pointers in the words of the JSON form.
 * <p>
 * Shape: in the order of the request; empty for a request that can be planned. Errors: none.
 */
public final class RequestProblems {
    private static final Pattern OWN_ID = Pattern.compile("(visit|exercise|thermal|review)-\\d+");

    private final PlanRequest request;
    private final Catalog catalog;
    private final List<Problem> problems = new ArrayList<>();

    private RequestProblems(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
    }

    /** The problems of a request, in its own order. */
    public static List<Problem> of(PlanRequest request, Catalog catalog) {
        RequestProblems found = new RequestProblems(request, catalog);
        found.problems.addAll(ProfileProblems.of(request.client(), request.start(), request.openFrom(), catalog));
        found.practitioners();
        request.protocol().ifPresent(p -> found.known("/protocol", catalog.protocols(), p));
        found.pins();
        found.appointments();
        found.problems.addAll(ProfileProblems.ofOverrides(request.overrides(), catalog));
        return List.copyOf(found.problems);
    }

    private void practitioners() {
        for (int i = 0; i < request.practitioners().size(); i++) {
            Practitioner practitioner = request.practitioners().get(i);
            String at = "/practitioners/" + i;
            boolean repeated =
                    request.practitioners().subList(0, i).stream().anyMatch(p -> p.id().equals(practitioner.id()));
            if (repeated) {
                problems.add(new Problem(
                        at + "/id",
                        practitioner.id(),
                        "be the id of one practitioner",
                        "give each practitioner an id of their own"));
            }
            profession(at + "/profession", practitioner.profession());
            for (int j = 0; j < practitioner.techniques().size(); j++) {
                known(
                        at + "/techniques/" + j,
                        catalog.techniques(),
                        practitioner.techniques().get(j));
            }
            for (int j = 0; j < practitioner.qualifications().size(); j++) {
                qualification(
                        at + "/qualifications/" + j,
                        practitioner.qualifications().get(j));
            }
        }
    }

    /** A training that nothing of the catalogue asks for opens nothing: it is a slip of the pen. */
    private void qualification(String pointer, String id) {
        Set<String> asked = new TreeSet<>();
        catalog.techniques().all().forEach(t -> t.qualification().ifPresent(asked::add));
        catalog.contraindications().all().stream()
                .flatMap(row -> row.restrictions().stream())
                .flatMap(restriction -> restriction.ends().stream())
                .forEach(end -> end.qualification().ifPresent(asked::add));
        if (!asked.contains(id)) {
            problems.add(new Problem(
                    pointer,
                    id,
                    "be one of " + String.join(", ", asked),
                    "leave out what the catalogue does not ask for"));
        }
    }

    private void pins() {
        for (int i = 0; i < request.pins().size(); i++) {
            String at = "/pins/" + i;
            Pin pin = request.pins().get(i);
            pin.technique().ifPresent(t -> known(at + "/technique", catalog.techniques(), t));
        }
    }

    private void appointments() {
        for (int i = 0; i < request.appointments().size(); i++) {
            String at = "/appointments/" + i;
            Appointment appointment = request.appointments().get(i);
            performer(at + "/performer", appointment.performer());
            profession(at + "/profession", appointment.profession());
            if (OWN_ID.matcher(appointment.id()).matches()) {
                problems.add(new Problem(
                        at + "/id",
                        appointment.id(),
                        "not look like an id that a plan gives itself",
                        "call it appointment-1"));
            }
            for (Appointment other : request.appointments().subList(0, i)) {
                beside(at, appointment, other);
            }
        }
    }

    /** Two that take place have ids of their own, and time. */
    private void beside(String at, Appointment later, Appointment earlier) {
        if (later.id().equals(earlier.id())) {
            problems.add(new Problem(at + "/id", later.id(), "not be repeated", "give each appointment its own id"));
        } else if (takesPlace(later)
                && takesPlace(earlier)
                && later.date().equals(earlier.date())
                && later.start().isBefore(earlier.end())
                && earlier.start().isBefore(later.end())) {
            problems.add(new Problem(
                    at + "/start",
                    later.start().toString(),
                    "not overlap the appointment from " + earlier.start() + " to " + earlier.end() + " on "
                            + earlier.date(),
                    "cancel one of the two"));
        }
    }

    private static boolean takesPlace(Appointment appointment) {
        return appointment.status() != ActivityStatus.CANCELLED && appointment.status() != ActivityStatus.MISSED;
    }

    /** Somebody of a profession, or the client alone: a plan names nobody else. */
    private void performer(String pointer, String id) {
        if (!id.equals("CLIENT")) {
            profession(pointer, id);
        }
    }

    private void profession(String pointer, String id) {
        problems.addAll(ProfileProblems.ofProfession(pointer, id, catalog));
    }

    private void known(String pointer, Entries<?> entries, String id) {
        try {
            entries.get(id);
        } catch (UnknownIdException e) {
            problems.add(new Problem(
                    pointer,
                    id,
                    "be a " + e.kind() + " of the catalogue",
                    e.nearest().orElse("")));
        }
    }
}
