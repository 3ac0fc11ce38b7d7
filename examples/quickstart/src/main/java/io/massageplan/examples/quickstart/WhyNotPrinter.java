package io.massageplan.examples.quickstart;

import io.massageplan.explain.ScoreDifference.TermDifference;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.Relaxation;
import io.massageplan.planner.WhyNot;

/** Prints the answer to a wish: the price and where it comes from, then the plan; or what stands in the way. */
final class WhyNotPrinter {
    private final Voice voice;
    private final Page page;

    WhyNotPrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
    }

    /** Prints it and says how the program ends. */
    int print(WhyNot answer, PlanRequest request) {
        if (answer instanceof WhyNot.Granted granted) {
            granted(granted, request);
            return ExitCode.FINE;
        }
        refused((WhyNot.Refused) answer);
        return ExitCode.INFEASIBLE;
    }

    private void granted(WhyNot.Granted granted, PlanRequest request) {
        page.title(voice.label("why-not.granted"));
        int price = granted.price();
        String points = voice.labels().count("points", Math.abs(price));
        String proof = granted.isExact() ? "proven" : "open";
        String said = price == 0
                ? voice.label("why-not.free." + proof)
                : voice.label("why-not." + (price > 0 ? "price." : "gain.") + proof, points);
        page.line(0, said);
        for (TermDifference term : granted.terms().terms()) {
            if (term.points() != 0) {
                String sign = term.points() > 0 ? "+" : "-";
                page.bullet(
                        2,
                        voice.label(
                                "score.term",
                                Voice.capital(voice.name("score", term.term())),
                                sign + voice.labels().count("points", Math.abs(term.points()))));
            }
        }
        page.gap();
        new ResultPrinter(voice, page).print(granted.best(), request);
    }

    private void refused(WhyNot.Refused refused) {
        page.title(voice.label("why-not.refused"));
        page.heading(voice.label("heading.reasons"));
        refused.reasons().stream().map(voice::sentence).distinct().forEach(s -> page.bullet(2, s));
        if (!refused.relaxations().isEmpty()) {
            page.heading(voice.label("heading.why-not.relaxations"));
        }
        for (Relaxation relaxation : refused.relaxations()) {
            page.hanging(
                    2, "- " + voice.label("demand." + relaxation.demand()) + ": ", voice.sentence(relaxation.reason()));
        }
        page.gap();
        page.line(0, voice.label("infeasible.safety"));
    }
}
