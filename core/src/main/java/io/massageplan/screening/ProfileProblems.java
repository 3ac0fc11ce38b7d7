package io.massageplan.screening;

import io.massageplan.body.Region;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Entries;
import io.massageplan.catalog.NamedEntry;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Goal;
import io.massageplan.client.Preferences;
import io.massageplan.homecare.Ladder;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.ClinicalLimits;
import io.massageplan.safety.Clinicians;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What in a profile does not fit a catalogue, itself, or its first day: unknown ids, a status that a condition does not
 * have, a side of a region that has none, the same reported twice, a goal worse than today, a past that lies ahead. What
 * one value alone cannot be is refused when it is built.
 * <p>
 * Shape: every problem at once, in the order of the profile; pointers begin with {@code /client}. Thread-safe.
 */
public final class ProfileProblems {

    private static final String CLIENT = "/client";
    private static final String PROFESSION = "profession";

    private final Catalog catalog;
    private final List<Problem> problems = new ArrayList<>();
    private final Contradictions contradictions;

    private ProfileProblems(Catalog catalog) {
        this.catalog = catalog;
        this.contradictions = new Contradictions(catalog, problems);
    }

    /** The problems of a profile whose plan or screening begins on that day, its dates included. */
    public static List<Problem> of(ClientProfile client, LocalDate start, Catalog catalog) {
        return of(client, start, start, catalog);
    }

    /** The problems of a profile whose plan began on one day, and that may have changed until another. */
    public static List<Problem> of(ClientProfile client, LocalDate start, LocalDate today, Catalog catalog) {
        List<Problem> problems = new ArrayList<>(of(client, catalog));
        problems.addAll(FirstDay.of(client, start, today, catalog));
        return List.copyOf(problems);
    }

    /** The problems of a profile on no particular day, empty if there are none. */
    public static List<Problem> of(ClientProfile client, Catalog catalog) {
        ProfileProblems found = new ProfileProblems(catalog);
        found.redFlags(client);
        each(CLIENT + "/complaints", client.complaints(), found::complaint);
        found.contradictions.complaints(client.complaints());
        each(CLIENT + "/conditions", client.conditions(), found::condition);
        found.contradictions.conditions(client.conditions());
        found.contradictions.answers(client);
        client.answers().keySet().forEach(q -> found.id(CLIENT + "/answers/" + q, q, catalog.questions()));
        each(
                CLIENT + "/loads",
                client.loads(),
                (at, load) -> found.id(at + "/event", load.event(), catalog.loadEvents()));
        each(CLIENT + "/clearances", client.clearances(), found::clearance);
        each(CLIENT + "/assessments", client.assessments(), found::assessment);
        each(CLIENT + "/goals", client.goals(), (at, goal) -> found.goal(at, goal, client));
        found.preferences(client.preferences());
        client.exerciseHistory()
                .rungs()
                .forEach((ladder, rung) -> found.rung(CLIENT + "/exerciseHistory/rungs/" + ladder, ladder, rung));
        return List.copyOf(found.problems);
    }

    /** The problems of recorded overrides, with pointers that begin with {@code /overrides}. */
    public static List<Problem> ofOverrides(List<RuleOverride> overrides, Catalog catalog) {
        ProfileProblems found = new ProfileProblems(catalog);
        each("/overrides", overrides, found::override);
        return List.copyOf(found.problems);
    }

    /** The problem of a profession, if it is none: a modality is nobody. A catalogue without professions leaves them open. */
    public static List<Problem> ofProfession(String pointer, String id, Catalog catalog) {
        ProfileProblems found = new ProfileProblems(catalog);
        found.profession(pointer, id);
        return List.copyOf(found.problems);
    }

    private interface Look<T> {
        void at(String pointer, T value);
    }

    private static <T> void each(String pointer, List<T> values, Look<T> look) {
        for (int i = 0; i < values.size(); i++) {
            look.at(pointer + "/" + i, values.get(i));
        }
    }

    private void redFlags(ClientProfile client) {
        for (String finding : client.redFlags().answers().keySet()) {
            String at = CLIENT + "/redFlags/answers/" + finding;
            Optional<RedFlag> flag = catalog.redFlags().find(finding);
            if (flag.isEmpty()) {
                id(at, finding, catalog.redFlags());
            } else if (flag.get().asked().isEmpty()) {
                add(at, finding, "be a question that is asked", "report what it follows from");
            }
        }
    }

    private void complaint(String at, Complaint complaint) {
        site(at + "/site", complaint.site());
        each(at + "/radiatesTo", complaint.radiatesTo(), this::site);
    }

    private void condition(String at, ConditionReport report) {
        id(at + "/condition", report.condition(), catalog.conditions());
        Optional<Condition> condition = catalog.conditions().find(report.condition());
        if (condition.isPresent() && report.status().isPresent()) {
            var statuses = condition.get().statuses();
            if (!statuses.contains(report.status().get())) {
                add(at + "/status", report.status().get().name(), "be one of " + statuses, "");
            }
        }
        each(at + "/sites", report.sites(), this::site);
    }

    private void clearance(String at, Clearance clearance) {
        profession(at + "/by", clearance.by());
        each(at + "/scope", clearance.scope(), this::scope);
        each(at + "/sites", clearance.sites(), this::site);
    }

    private void assessment(String at, Assessment assessment) {
        profession(at + "/by", assessment.by());
        each(at + "/of", assessment.of(), this::scope);
    }

    /** What a document may speak of: a row, a condition, or an asked finding. */
    private void scope(String at, String id) {
        boolean finding =
                catalog.redFlags().find(id).filter(f -> f.asked().isPresent()).isPresent();
        if (!finding && !catalog.contraindications().contains(id)) {
            Optional<String> row = catalog.redFlags().find(id).map(RedFlag::row);
            if (row.isPresent() && !catalog.conditions().contains(id)) {
                add(at, id, "be a row or a condition", "name its row " + row.get());
            } else {
                id(at, id, catalog.conditions());
            }
        }
    }

    private void goal(String at, Goal goal, ClientProfile client) {
        id(at + "/goal", goal.goal(), catalog.goals());
        goal.measure().ifPresent(m -> id(at + "/measure", m, catalog.measures()));
        contradictions.goal(at, goal, client);
    }

    private void preferences(Preferences wishes) {
        String at = CLIENT + "/preferences";
        ids(at + "/techniques", wishes.techniques(), catalog.techniques());
        ids(at + "/techniquesAvoided", wishes.techniquesAvoided(), catalog.techniques());
        each(at + "/sitesAvoided", wishes.sitesAvoided(), this::site);
        ids(at + "/lubricantsAvoided", wishes.lubricantsAvoided(), catalog.lubricants());
        ids(at + "/exercises", wishes.exercises(), catalog.exercises());
        ids(at + "/exercisesAvoided", wishes.exercisesAvoided(), catalog.exercises());
    }

    private void rung(String at, String id, int rung) {
        id(at, id, catalog.ladders());
        int most = catalog.ladders().find(id).map(Ladder::rungs).map(List::size).orElse(rung);
        if (rung > most) {
            add(at, String.valueOf(rung), "be from 1 to " + most, "");
        }
    }

    private void override(String at, RuleOverride override) {
        List<Restriction> named = catalog.contraindications().all().stream()
                .flatMap(row -> row.restrictions().stream()
                        .filter(r -> r.id().equals(override.rule()) || row.id().equals(override.rule())))
                .toList();
        // A limit of dose or spacing may be set aside too; the check reports what that allows.
        boolean limit = ClinicalLimits.include(override.rule());
        if (!limit && named.isEmpty()) {
            id(at + "/rule", override.rule(), catalog.contraindications());
        } else if (!limit && named.stream().noneMatch(r -> r.hardness() == Hardness.RELATIVE)) {
            add(
                    at + "/rule",
                    override.rule(),
                    "be a rule that may be set aside, not an absolute one or an emergency",
                    "ask for what ends it");
        }
        String profession = Clinicians.professionOf(override.by());
        profession(at + "/by", profession);
        if (!Clinicians.include(profession)) {
            add(at + "/by", profession, "be a clinician's profession", "let a clinician decide");
        }
        each(at + "/sites", override.sites(), this::site);
    }

    private void site(String at, Site site) {
        Optional<Region> region = catalog.regions().find(site.region());
        if (region.isEmpty()) {
            id(at + "/region", site.region(), catalog.regions());
        } else if (!region.get().paired() && site.side() != Side.BOTH) {
            add(at + "/side", site.side().name(), "be BOTH: " + site.region() + " has no sides", "leave the side out");
        }
    }

    /** A catalogue without professions leaves them open. */
    private void profession(String at, String id) {
        List<String> known = catalog.named().all().stream()
                .filter(n -> n.kind().equals(PROFESSION))
                .map(NamedEntry::id)
                .toList();
        if (!known.isEmpty() && !known.contains(id)) {
            add(
                    at,
                    id,
                    "be a profession of the catalogue",
                    nearest(id, catalog.named()).filter(known::contains).orElse(""));
        }
    }

    private static <T> Optional<String> nearest(String id, Entries<T> known) {
        try {
            known.get(id);
            return Optional.empty();
        } catch (UnknownIdException unknown) {
            return unknown.nearest();
        }
    }

    private <T> void ids(String at, List<String> ids, Entries<T> known) {
        each(at, ids, (pointer, id) -> id(pointer, id, known));
    }

    private <T> void id(String at, String id, Entries<T> known) {
        try {
            known.get(id);
        } catch (UnknownIdException unknown) {
            add(
                    at,
                    id,
                    "be a " + unknown.kind() + " of the catalogue",
                    unknown.nearest().orElse(""));
        }
    }

    private void add(String at, String value, String limit, String advice) {
        problems.add(new Problem(at, value, limit, advice));
    }
}
