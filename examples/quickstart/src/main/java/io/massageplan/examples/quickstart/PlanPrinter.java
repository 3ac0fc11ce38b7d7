package io.massageplan.examples.quickstart;

import io.massageplan.client.Break;
import io.massageplan.evidence.Instruction;
import io.massageplan.explain.Audience;
import io.massageplan.plan.Approval;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.Branch;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a plan for a person to read: what it is and aims at, week by week, what follows from reviews, what shaped it. */
final class PlanPrinter {
    private final Voice voice;
    private final Page page;
    private final CarePlan plan;
    private final List<Break> breaks;
    private final SafetyPrinter safety;

    PlanPrinter(Voice voice, Page page, CarePlan plan, List<Break> breaks) {
        this.voice = voice;
        this.page = page;
        this.plan = plan;
        this.breaks = breaks;
        this.safety = new SafetyPrinter(voice, page);
    }

    void print() {
        head();
        goals();
        weeks();
        asWanted();
        reviews();
        howItIsDone();
        shapedBy();
        instructions("education", plan.education());
        instructions("flare-up", plan.flareUp());
        instructions("stop", plan.stop());
        instructions("discharge", plan.discharge());
        instructions("notes", plan.notes());
    }

    private void head() {
        page.title(voice.label("plan.title", plan.clientId()));
        page.line(
                0,
                voice.label(
                        "plan.span",
                        voice.labels().count("weeks", plan.weeks()),
                        voice.dates().full(plan.start()),
                        voice.dates().full(plan.days().to()),
                        voice.name("protocol", plan.protocol())));
        page.line(
                0,
                plan.approval().map(this::approved).orElseGet(() -> care("plan.proposal")) + " "
                        + care("plan.no-diagnosis"));
        page.line(0, summary());
        List<Review> reviews = plan.activities(Review.class);
        if (!reviews.isEmpty()) {
            page.line(
                    0,
                    voice.label("plan.firm", voice.dates().full(reviews.get(0).date())));
        }
    }

    /** A sentence of the library that needs no values. */
    private String care(String text) {
        return voice.sentence(Instruction.of(text));
    }

    private String approved(Approval approval) {
        return voice.texts()
                .text(
                        "plan.approved",
                        Map.of(
                                "name", approval.reference(),
                                "role", approval.role(),
                                "date", voice.texts().date(approval.date())));
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        List<MassageSession> visits = plan.activities(MassageSession.class);
        count(parts, "visits", visits.size());
        count(parts, "blocks", plan.activities(ExerciseBlock.class).size());
        count(parts, "thermals", plan.activities(ThermalSession.class).size());
        count(parts, "reviews", plan.activities(Review.class).size());
        return voice.label("plan.summary", String.join(", ", parts));
    }

    private void count(List<String> parts, String label, int number) {
        if (number > 0) {
            parts.add(voice.labels().count(label, number));
        }
    }

    private void goals() {
        if (plan.goals().isEmpty()) {
            return;
        }
        page.heading(voice.label("heading.goals"));
        for (PlanGoal goal : plan.goals()) {
            String name = Voice.capital(voice.name("goal", goal.goal()));
            String measure = voice.name("measure", goal.measure());
            String by = voice.dates().plain(goal.by());
            String text = goal.baseline().isPresent() && goal.target().isPresent()
                    ? voice.label(
                            "goal.scores",
                            name,
                            measure,
                            goal.baseline().getAsInt(),
                            goal.target().getAsInt(),
                            by)
                    : voice.label("goal.measured", name, measure, by);
            page.bullet(2, text);
            goal.activity().ifPresent(a -> page.line(4, voice.label("goal.activity", a)));
        }
    }

    private void weeks() {
        WeekPrinter printer = new WeekPrinter(voice, page, plan, breaks, safety.ownRows(plan.restrictions()));
        for (int week = 1; week <= plan.weeks(); week++) {
            printer.week(week);
        }
    }

    private void asWanted() {
        if (plan.asWanted().isEmpty()) {
            return;
        }
        page.heading(voice.label("heading.as-wanted"));
        Map<String, List<Integer>> weeks = new LinkedHashMap<>();
        Set<Instruction> instructions = new LinkedHashSet<>();
        for (AsWanted wanted : plan.asWanted()) {
            String text = voice.label(
                    "as-wanted",
                    Voice.capital(voice.name("thermal", wanted.application())),
                    voice.texts().site(wanted.site()),
                    wanted.length().toMinutes(),
                    wanted.perDayMost(),
                    wanted.gap().toMinutes());
            weeks.computeIfAbsent(text, k -> new ArrayList<>()).add(wanted.week());
            wanted.instructions().stream()
                    .filter(i -> !i.text().startsWith("thermal."))
                    .forEach(instructions::add);
        }
        weeks.forEach((text, numbers) -> page.bullet(2, voice.label("in-weeks", ranges(numbers), text)));
        voice.sentences(instructions).forEach(s -> page.line(2, s));
    }

    /** 1-4, 6. */
    static String ranges(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        int from = numbers.get(0);
        for (int i = 1; i <= numbers.size(); i++) {
            int last = numbers.get(i - 1);
            if (i == numbers.size() || numbers.get(i) != last + 1) {
                parts.add(from == last ? String.valueOf(from) : from + "-" + last);
                from = i == numbers.size() ? last : numbers.get(i);
            }
        }
        return String.join(", ", parts);
    }

    private void reviews() {
        List<Review> reviews = plan.activities(Review.class);
        if (reviews.isEmpty()) {
            return;
        }
        page.heading(voice.label("heading.reviews"));
        Map<String, List<String>> days = new LinkedHashMap<>();
        Map<String, List<Branch>> branches = new LinkedHashMap<>();
        for (Review review : reviews) {
            String then = review.branches().stream().map(Branch::toString).collect(Collectors.joining());
            days.computeIfAbsent(then, k -> new ArrayList<>()).add(voice.dates().withWeekday(review.date()));
            branches.putIfAbsent(then, review.branches());
        }
        Set<String> whys = new LinkedHashSet<>();
        reviews.forEach(r -> r.reasons().forEach(reason -> whys.add(voice.sentence(reason))));
        whys.forEach(w -> page.line(2, w));
        days.forEach((then, dates) -> {
            page.line(2, String.join(", ", dates) + ":");
            for (Branch branch : branches.get(then)) {
                page.bullet(4, voice.sentence(branch.then()));
            }
        });
    }

    /** How each exercise and application is done, once. */
    private void howItIsDone() {
        Map<String, String> how = new LinkedHashMap<>();
        plan.activities(ExerciseBlock.class).stream()
                .flatMap(b -> b.exercises().stream())
                .forEach(d -> add(how, "exercise", d.exercise()));
        plan.activities(ThermalSession.class).forEach(t -> add(how, "thermal", t.application()));
        plan.asWanted().forEach(a -> add(how, "thermal", a.application()));
        if (how.isEmpty()) {
            return;
        }
        page.heading(voice.label("heading.how"));
        how.forEach((name, text) -> page.bullet(2, name + ": " + text));
        Set<Instruction> general = new LinkedHashSet<>();
        plan.activities(ThermalSession.class).forEach(t -> general.addAll(t.instructions()));
        plan.activities(ExerciseBlock.class).forEach(b -> general.addAll(b.instructions()));
        general.removeIf(i -> i.text().startsWith("thermal."));
        // What stands under the applications to use as wanted is not said again.
        plan.asWanted().forEach(a -> general.removeAll(a.instructions()));
        voice.sentences(general).forEach(s -> page.line(2, s));
    }

    private void add(Map<String, String> how, String kind, String id) {
        voice.texts().how(kind, id).ifPresent(text -> how.putIfAbsent(Voice.capital(voice.name(kind, id)), text));
    }

    private void shapedBy() {
        if (!plan.restrictions().isEmpty()) {
            page.heading(voice.label("heading.restrictions"));
            safety.restrictions(plan.restrictions(), plan.days());
        }
        if (!plan.clearances().isEmpty()) {
            page.heading(voice.label("heading.clearances"));
            safety.clearances(plan.clearances());
        }
        if (!plan.referrals().isEmpty()) {
            page.heading(voice.label("heading.referrals"));
            safety.referrals(plan.referrals());
        }
        if (!plan.questions().isEmpty()) {
            page.heading(voice.label("heading.questions"));
            safety.questions(plan.questions());
        }
        if (!plan.overrides().isEmpty()) {
            page.heading(voice.label("heading.overrides"));
            plan.overrides()
                    .forEach(o -> page.bullet(
                            2,
                            voice.label(
                                    "override",
                                    rule(o.rule()),
                                    by(o.by()),
                                    o.reason(),
                                    voice.dates().range(o.from(), o.until()))));
        }
    }

    /** What the rule says; its number only for who looks it up. */
    private String rule(String id) {
        int dot = id.indexOf('.');
        String row = voice.name("row", dot < 0 ? id : id.substring(0, dot));
        return voice.audience() == Audience.PRACTITIONER ? id + " (" + row + ")" : row;
    }

    private String by(String by) {
        int comma = by.indexOf(',');
        return comma < 0
                ? voice.name("profession", by)
                : voice.name("profession", by.substring(0, comma).strip()) + by.substring(comma);
    }

    private void instructions(String label, List<Instruction> all) {
        List<Instruction> instructions = all.stream()
                .filter(i -> voice.texts().isFor(i, voice.audience()))
                .toList();
        if (!instructions.isEmpty()) {
            page.heading(voice.label("heading." + label));
            for (Instruction instruction : instructions) {
                // What to do belongs under the sign that asks for it.
                if (instruction.text().endsWith(".do")) {
                    page.line(4, voice.sentence(instruction));
                } else if (!instruction.text().startsWith("plan.")) {
                    page.bullet(2, voice.sentence(instruction));
                }
            }
        }
    }
}
