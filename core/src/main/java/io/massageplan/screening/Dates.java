package io.massageplan.screening;

import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates that a calendar can count with. A date far outside a life is a slip or a stand-in for "never"; it is named before
 * anything counts from it.
 * <p>
 * From 1900-01-01 to 9999-12-31, both inclusive: some records write the last one for "no end". House choice.
 */
public final class Dates {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String CLIENT = "/client";

    private final List<Problem> problems = new ArrayList<>();

    private Dates() {}

    /** Whether a date can be counted with. */
    public static boolean isUsual(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /** What is wrong with a date, empty if nothing is. */
    public static List<Problem> of(String pointer, LocalDate date) {
        return isUsual(date)
                ? List.of()
                : List.of(new Problem(
                        pointer,
                        date.toString(),
                        "be from " + FIRST + " to " + LAST,
                        "check the year, or leave out a date that is not known"));
    }

    /** What is wrong with the dates of a profile, in its order. */
    static List<Problem> of(ClientProfile client) {
        Dates found = new Dates();
        found.read(client);
        return found.problems;
    }

    private void read(ClientProfile client) {
        for (int i = 0; i < client.complaints().size(); i++) {
            add(
                    CLIENT + "/complaints/" + i + "/onset",
                    client.complaints().get(i).onset());
        }
        for (int i = 0; i < client.conditions().size(); i++) {
            condition(CLIENT + "/conditions/" + i, client.conditions().get(i));
        }
        for (int i = 0; i < client.loads().size(); i++) {
            add(CLIENT + "/loads/" + i + "/date", client.loads().get(i).date());
        }
        for (int i = 0; i < client.clearances().size(); i++) {
            Clearance clearance = client.clearances().get(i);
            add(CLIENT + "/clearances/" + i + "/given", clearance.given());
            String until = CLIENT + "/clearances/" + i + "/until";
            clearance.until().ifPresent(d -> add(until, d));
        }
        for (int i = 0; i < client.assessments().size(); i++) {
            Assessment assessment = client.assessments().get(i);
            add(CLIENT + "/assessments/" + i + "/date", assessment.date());
        }
        for (int i = 0; i < client.goals().size(); i++) {
            String by = CLIENT + "/goals/" + i + "/by";
            client.goals().get(i).by().ifPresent(d -> add(by, d));
        }
        client.massageHistory().ifPresent(this::history);
        client.exerciseHistory().lastStrength().ifPresent(d -> add(CLIENT + "/exerciseHistory/lastStrength", d));
    }

    private void condition(String at, ConditionReport report) {
        for (int i = 0; i < report.dates().size(); i++) {
            add(at + "/dates/" + i, report.dates().get(i));
        }
        report.endedOn().ifPresent(d -> add(at + "/endedOn", d));
    }

    private void history(MassageHistory history) {
        history.lastVisit().ifPresent(d -> add(CLIENT + "/massageHistory/lastVisit", d));
        for (int i = 0; i < history.recentVisits().size(); i++) {
            add(
                    CLIENT + "/massageHistory/recentVisits/" + i,
                    history.recentVisits().get(i));
        }
    }

    private void add(String pointer, LocalDate date) {
        problems.addAll(of(pointer, date));
    }
}
