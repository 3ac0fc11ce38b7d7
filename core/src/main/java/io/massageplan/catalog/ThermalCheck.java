package io.massageplan.catalog;

import io.massageplan.evidence.Fact;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import java.util.OptionalInt;

/** An application of cold or heat must not allow what the facts forbid. A fact that is not there forbids nothing. */
final class ThermalCheck {
    private final Findings findings;
    private final ThermalApplication application;

    private ThermalCheck(Findings findings, ThermalApplication application) {
        this.findings = findings;
        this.application = application;
    }

    static void check(Findings findings) {
        for (ThermalApplication application : findings.catalog().thermal().all()) {
            findings.about("thermal application", application.id()).known(application.evidence());
            new ThermalCheck(findings, application).check();
        }
    }

    private void check() {
        lengths();
        findings.known(findings.catalog().regions(), application.notOn());
        switch (application.kind()) {
            case COLD -> {
                most(application.perDayMost(), "applications a day", "cold-per-day-most");
                least(application.gapMinutesLeast(), "minutes of the least gap", "cold-gap-minutes-least");
            }
            case HEAT -> {
                most(application.perDayMost(), "applications a day", "heat-per-day-most");
                least(application.gapMinutesLeast(), "minutes of the least gap", "heat-gap-minutes-least");
                least(application.notBeforeHours().orElse(0), "hours after an injury", "heat-not-before-hours");
            }
            case CONTRAST ->
                least(application.notBeforeHours().orElse(0), "hours after an injury", "contrast-not-before-hours");
        }
        boolean warms = application.kind() != ThermalKind.COLD;
        String hottest = application.form() == ThermalForm.WRAP ? "heat-wrap-celsius-most" : "heat-skin-celsius-most";
        findings.require(
                !warms || application.celsiusHigh().isPresent(), "warms, and must name its highest temperature.");
        if (warms) {
            most(application.celsiusHigh().orElse(0), "degrees", hottest);
        }
        if (application.form() == ThermalForm.BATH) {
            bath();
        }
        if (application.form() == ThermalForm.ICE_THEN_PACK) {
            most(application.minutesMost(), "minutes in all", "contrast-before-massage-minutes-most");
            pauses();
        }
        OptionalInt low = application.celsiusLow();
        findings.require(
                low.isEmpty() || low.getAsInt() <= application.celsiusHigh().orElse(Integer.MAX_VALUE),
                "must not have its lowest temperature above its highest.");
        findings.require(
                application.notBeforeHours().orElse(0)
                        <= application.notAfterHours().orElse(Integer.MAX_VALUE),
                "must not be over before it may begin.");
    }

    /** Water reaches further than a pack: its own bounds at both ends. */
    private void bath() {
        most(application.minutesMost(), "minutes in all", "contrast-minutes-most");
        most(application.celsiusHigh().orElse(0), "degrees", "contrast-heat-celsius-most");
        findings.require(application.celsiusLow().isPresent(), "is a bath, and must name its lowest temperature.");
        application.celsiusLow().ifPresent(low -> least(low, "degrees", "contrast-cold-celsius-least"));
    }

    private void lengths() {
        if (application.phases().isEmpty()) {
            findings.require(application.kind() != ThermalKind.CONTRAST, "alternates, and must name its phases.");
            longest(application.kind(), application.minutesMost());
            return;
        }
        int sum = 0;
        for (ThermalPhase phase : application.phases()) {
            sum += phase.minutes();
            phase.kind().ifPresent(kind -> longest(kind, phase.minutes()));
            findings.require(
                    application.kind() == ThermalKind.CONTRAST
                            || phase.kind()
                                    .map(kind -> kind == application.kind())
                                    .orElse(true),
                    "is " + application.kind() + " and must not have a phase of another kind.");
        }
        findings.require(
                sum == application.minutes(),
                "its phases take %d minutes, and it says %d.",
                sum,
                application.minutes());
    }

    /** Ice numbs: the pack after it waits until feeling is back. */
    private void pauses() {
        boolean cold = false;
        int pause = 0;
        for (ThermalPhase phase : application.phases()) {
            if (phase.kind().isEmpty()) {
                pause += phase.minutes();
                continue;
            }
            boolean warm = phase.kind().orElseThrow() == ThermalKind.HEAT;
            if (cold && warm) {
                least(pause, "minutes of pause between cold and heat", "cold-before-heat-pause-minutes");
            }
            cold = !warm;
            pause = 0;
        }
    }

    /** Each phase keeps the limit of its own kind. */
    private void longest(ThermalKind kind, int minutes) {
        if (kind == ThermalKind.HEAT) {
            boolean wrap = application.form() == ThermalForm.WRAP;
            most(minutes, "minutes of heat", wrap ? "heat-wrap-minutes-most" : "heat-pack-minutes-most");
        } else if (kind == ThermalKind.COLD) {
            most(
                    minutes,
                    "minutes of cold",
                    application.form().rubs() ? "ice-massage-minutes-most" : "cold-pack-minutes-most");
        }
    }

    private void most(int value, String what, String fact) {
        findings.catalog()
                .facts()
                .find(fact)
                .ifPresent(limit -> findings.require(
                        value <= limit.intValue(),
                        "%d %s must be at most %d (%s).",
                        value,
                        what,
                        limit.intValue(),
                        limit.id()));
    }

    private void least(int value, String what, String fact) {
        findings.catalog()
                .facts()
                .find(fact)
                .map(Fact::intValue)
                .ifPresent(limit ->
                        findings.require(value >= limit, "%d %s must be at least %d (%s).", value, what, limit, fact));
    }
}
