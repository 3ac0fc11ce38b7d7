package io.massageplan.examples.quickstart;

import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.OpenQuestion;
import java.util.List;

/** Prints what became of a request: the plan, or why there is none and what to do about it. */
final class ResultPrinter {
    private final Voice voice;
    private final Page page;
    private final SafetyPrinter safety;

    ResultPrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
        this.safety = new SafetyPrinter(voice, page);
    }

    /** Prints it and says how the program ends. */
    int print(PlanResult result, PlanRequest request) {
        if (result instanceof PlanResult.Planned planned) {
            new PlanPrinter(voice, page, planned.plan(), request.availability().breaks()).print();
            return ExitCode.FINE;
        }
        page.title(voice.label("no-plan.title", request.client().id()));
        if (result instanceof PlanResult.NeedsAnswers needed) {
            needsAnswers(needed);
            return ExitCode.ANSWERS_NEEDED;
        }
        if (result instanceof PlanResult.Referred referred) {
            referred(referred);
            return ExitCode.REFERRED;
        }
        infeasible((PlanResult.Infeasible) result);
        return ExitCode.INFEASIBLE;
    }

    private void needsAnswers(PlanResult.NeedsAnswers needed) {
        page.line(0, voice.label("needs-answers"));
        List<OpenQuestion> flags =
                needed.questions().stream().filter(OpenQuestion::redFlag).toList();
        List<OpenQuestion> others =
                needed.questions().stream().filter(q -> !q.redFlag()).toList();
        page.heading(voice.label("heading.red-flags"));
        safety.questions(flags);
        if (!others.isEmpty()) {
            page.heading(voice.label("heading.more-questions"));
            safety.questions(others);
        }
    }

    private void referred(PlanResult.Referred referred) {
        page.warning(voice.label("referred." + referred.urgency()));
        if (referred.concern() != ConcernLevel.NONE) {
            page.line(0, voice.label("screen.concern", voice.label("concern." + referred.concern())));
        }
        page.line(0, voice.label("referred"));
        page.heading(voice.label("heading.referrals"));
        safety.referrals(referred.referrals());
        List<String> said =
                referred.referrals().stream().map(r -> r.reason().rule()).toList();
        List<String> more = referred.reasons().stream()
                .filter(r -> !said.contains(r.rule()))
                .map(voice::sentence)
                .distinct()
                .toList();
        if (!more.isEmpty()) {
            page.heading(voice.label("heading.reasons"));
            more.forEach(s -> page.bullet(2, s));
        }
        if (!referred.questions().isEmpty()) {
            page.heading(voice.label("heading.more-questions"));
            safety.questions(referred.questions());
        }
    }

    private void infeasible(PlanResult.Infeasible infeasible) {
        page.line(0, voice.label("infeasible"));
        page.heading(voice.label("heading.conflict"));
        infeasible.conflict().stream().map(voice::sentence).distinct().forEach(s -> page.bullet(2, s));
        page.heading(voice.label("heading.relaxations"));
        if (infeasible.relaxations().isEmpty()) {
            page.line(2, voice.label("relaxations.none"));
        }
        for (Relaxation relaxation : infeasible.relaxations()) {
            page.hanging(
                    2, "- " + voice.label("demand." + relaxation.demand()) + ": ", voice.sentence(relaxation.reason()));
        }
        page.gap();
        page.line(0, voice.label("infeasible.safety"));
    }
}
