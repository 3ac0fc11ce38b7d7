package io.massageplan.plan;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Entries;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.screening.Problem;
import io.massageplan.screening.ProfileProblems;
import java.util.ArrayList;
import java.util.List;

/**
 * What a request names that the catalogue does not have: all of it at once, with pointers in the words of the JSON form.
 * <p>
 * Shape: in the order of the request; empty for a request that can be planned. Errors: none.
 */
public final class RequestProblems {
    private final Catalog catalog;
    private final List<Problem> problems = new ArrayList<>();

    private RequestProblems(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The problems of a request, in its own order. */
    public static List<Problem> of(PlanRequest request, Catalog catalog) {
        RequestProblems found = new RequestProblems(catalog);
        found.collect(request);
        return List.copyOf(found.problems);
    }

    private void collect(PlanRequest request) {
        problems.addAll(ProfileProblems.of(request.client(), request.start(), catalog));
        request.protocol().ifPresent(p -> known("/protocol", catalog.protocols(), p));
        for (int i = 0; i < request.practitioners().size(); i++) {
            Practitioner practitioner = request.practitioners().get(i);
            String at = "/practitioners/" + i;
            known(at + "/profession", catalog.named(), practitioner.profession());
            for (int j = 0; j < practitioner.techniques().size(); j++) {
                known(
                        at + "/techniques/" + j,
                        catalog.techniques(),
                        practitioner.techniques().get(j));
            }
        }
        for (int i = 0; i < request.pins().size(); i++) {
            String at = "/pins/" + i;
            Pin pin = request.pins().get(i);
            pin.technique().ifPresent(t -> known(at + "/technique", catalog.techniques(), t));
        }
        for (int i = 0; i < request.appointments().size(); i++) {
            known(
                    "/appointments/" + i + "/profession",
                    catalog.named(),
                    request.appointments().get(i).profession());
        }
        for (int i = 0; i < request.appointments().size(); i++) {
            String id = request.appointments().get(i).id();
            if (id.matches("(visit|exercise|thermal|review)-\\d+")) {
                problems.add(new Problem(
                        "/appointments/" + i + "/id",
                        id,
                        "not look like an id that a plan gives itself",
                        "appointment-1"));
            }
        }
        problems.addAll(ProfileProblems.ofOverrides(request.overrides(), catalog));
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
