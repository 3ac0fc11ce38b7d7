package io.massageplan.examples.quickstart;

import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Severity;
import io.massageplan.plan.CarePlan;
import java.util.List;

/** Prints what the check found: broken rules first, then what a recorded decision sets aside, then missed wishes. */
final class FindingPrinter {
    private final Voice voice;
    private final Page page;

    FindingPrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
    }

    void print(CarePlan plan, List<Finding> findings) {
        page.title(voice.label("check.title", plan.planId(), plan.clientId()));
        long hard = findings.stream().filter(Finding::isHard).count();
        int rules = PlanCheck.rules().size();
        if (hard == 0) {
            page.line(0, voice.label("check.clean", rules));
        } else {
            page.warning(voice.labels().count("check.broken", hard));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> of =
                    findings.stream().filter(f -> f.severity() == severity).toList();
            if (!of.isEmpty()) {
                page.heading(voice.label("severity." + severity));
                of.forEach(this::finding);
            }
        }
    }

    private void finding(Finding finding) {
        String day = finding.date().map(voice.dates()::withWeekday).orElse(voice.label("check.whole-plan"));
        String activities = finding.activities().isEmpty() ? "" : " (" + String.join(", ", finding.activities()) + ")";
        page.bullet(2, day + activities + ", " + finding.rule() + ": " + sentence(finding));
    }

    private String sentence(Finding finding) {
        String key = "finding." + finding.rule();
        return voice.texts().find(key).isPresent()
                ? Voice.capital(voice.texts().text(key, finding.reason().facts()))
                : voice.sentence(finding.reason());
    }
}
