package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Status;
import io.massageplan.safety.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What in a profile cannot be on the first day of its plan: an onset before birth, a past that lies ahead, a goal whose
 * day is over, a pregnancy that is none, a complaint that is over and hurts.
 * <p>
 * What may be planned (an operation, a vaccination, a drug, a birth, a race) may lie ahead; so may an end, and an
 * assessment: it counts from its day on. A letter is there, or it is none.
 */
final class FirstDay {
    private static final String CLIENT = "/client";
    /** House choice: a trace of pain is no complaint. */
    private static final int STILL_RECOVERED = 2;

    private static final int OLDEST = 120;
    private static final int PREGNANCY_DAYS = 44 * 7;

    private final ClientProfile client;
    private final LocalDate start;
    private final LocalDate today;
    private final Catalog catalog;
    private final List<Problem> problems = new ArrayList<>();

    private FirstDay(ClientProfile client, LocalDate start, LocalDate today, Catalog catalog) {
        this.client = client;
        this.start = start;
        this.today = today;
        this.catalog = catalog;
    }

    static List<Problem> of(ClientProfile client, LocalDate start, LocalDate today, Catalog catalog) {
        FirstDay found = new FirstDay(client, start, today, catalog);
        found.age();
        found.complaints();
        for (int i = 0; i < client.conditions().size(); i++) {
            found.condition(CLIENT + "/conditions/" + i, client.conditions().get(i));
        }
        found.clearances();
        found.goals();
        client.massageHistory().ifPresent(found::massage);
        client.exerciseHistory()
                .lastStrength()
                .ifPresent(day -> found.past(CLIENT + "/exerciseHistory/lastStrength", day));
        return List.copyOf(found.problems);
    }

    private void age() {
        int age = start.getYear() - client.birthYear();
        if (age < 0 || age > OLDEST) {
            add(
                    CLIENT + "/birthYear",
                    String.valueOf(client.birthYear()),
                    "be from " + (start.getYear() - OLDEST) + " to the year of start (" + start.getYear() + ")",
                    "check the year of birth");
        }
    }

    private void complaints() {
        for (int i = 0; i < client.complaints().size(); i++) {
            String at = CLIENT + "/complaints/" + i + "/onset";
            lived(at, client.complaints().get(i).onset());
            past(at, client.complaints().get(i).onset());
            recovered(CLIENT + "/complaints/" + i, client.complaints().get(i));
        }
    }

    /** What is called over is left out of every rule: so it must be. */
    private void recovered(String at, Complaint complaint) {
        if (complaint.recovered() && complaint.painNow() > STILL_RECOVERED) {
            add(at + "/recovered", "true", "be false with painNow above " + STILL_RECOVERED, "leave it out");
        }
    }

    private void condition(String at, ConditionReport report) {
        boolean pregnancy = report.condition().equals(Instance.PREGNANCY);
        if (pregnancy && report.dates().size() > 1) {
            add(
                    at + "/dates",
                    report.dates().size() + " dates",
                    "be one date",
                    "give the first day of the last period alone");
        }
        for (int i = 0; i < report.dates().size(); i++) {
            String date = at + "/dates/" + i;
            LocalDate day = report.dates().get(i);
            lived(date, day);
            if (pregnancy) {
                pregnancy(date, day);
            } else if (!mayLieAhead(report) && day.isAfter(today)) {
                ahead(date, day);
            }
        }
        report.endedOn().ifPresent(day -> lived(at + "/endedOn", day));
    }

    /** Nobody has had something that is still to come, and nobody plans to fall ill. */
    private boolean mayLieAhead(ConditionReport report) {
        Status status = report.status()
                .or(() -> catalog.conditions().find(report.condition()).map(c -> c.defaultStatus()))
                .orElse(Status.PRESENT);
        Subject subject = catalog.conditions()
                .find(report.condition())
                .map(c -> c.subject())
                .orElse(Subject.CIRCUMSTANCE);
        return switch (subject) {
            case DISEASE, SYMPTOM, INJURY, ALLERGY -> false;
            case SURGERY, MEDICATION, DEVICE, LIFE_STAGE, CIRCUMSTANCE, TREATMENT -> status != Status.HISTORY;
        };
    }

    private void pregnancy(String at, LocalDate day) {
        LocalDate earliest = start.minusDays(PREGNANCY_DAYS);
        if (day.isBefore(earliest) || day.isAfter(today)) {
            add(
                    at,
                    day.toString(),
                    "be from " + earliest + " (44 weeks before start) to " + today,
                    day.isAfter(today)
                            ? "give the first day of the last period: the due date minus 280 days"
                            : "report POSTPARTUM with the day of birth, or leave it out");
        }
    }

    private void clearances() {
        for (int i = 0; i < client.clearances().size(); i++) {
            LocalDate given = client.clearances().get(i).given();
            if (given.isAfter(today)) {
                ahead(CLIENT + "/clearances/" + i + "/given", given);
            }
        }
    }

    private void ahead(String at, LocalDate day) {
        add(at, day.toString(), "not be after " + whose() + " (" + today + ")", "check the two dates");
    }

    private String whose() {
        return today.equals(start) ? "start" : "the first open day";
    }

    private void goals() {
        for (int i = 0; i < client.goals().size(); i++) {
            String at = CLIENT + "/goals/" + i + "/by";
            client.goals()
                    .get(i)
                    .by()
                    .filter(day -> !day.isAfter(start))
                    .ifPresent(day -> add(
                            at,
                            day.toString(),
                            "be after start (" + start + ")",
                            "leave it out for the end of the plan"));
        }
    }

    private void massage(MassageHistory history) {
        String at = CLIENT + "/massageHistory";
        history.lastVisit().ifPresent(day -> {
            lived(at + "/lastVisit", day);
            past(at + "/lastVisit", day);
        });
        // With a last visit, the others are not after it.
        if (history.lastVisit().isEmpty()) {
            for (int i = 0; i < history.recentVisits().size(); i++) {
                past(at + "/recentVisits/" + i, history.recentVisits().get(i));
            }
        }
    }

    private void lived(String at, LocalDate day) {
        if (day.getYear() < client.birthYear()) {
            add(at, day.toString(), "not be before birthYear", "check the two years");
        }
    }

    private void past(String at, LocalDate day) {
        if (day.isAfter(start)) {
            add(at, day.toString(), "not be after start (" + start + ")", "check the two dates");
        }
    }

    private void add(String at, String value, String limit, String advice) {
        problems.add(new Problem(at, value, limit, advice));
    }
}
