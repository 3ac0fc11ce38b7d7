package io.massageplan.check;

import io.massageplan.body.Body;
import io.massageplan.body.Site;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.Clinicians;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Reach;
import io.massageplan.safety.ScreeningQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a plan lists about the client: the restrictions in force, the clearances worth getting, the open questions. */
final class ListedRules {
    private ListedRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("restrictions-told", RuleKind.FORM, ListedRules::restrictions),
                Rule.hard("clearances-told", RuleKind.FORM, ListedRules::clearances),
                Rule.hard("questions-told", RuleKind.FORM, ListedRules::questions));
    }

    /** A restriction within the plan: its days, and everywhere it bites. */
    private static final class Held {
        private final Bite bite;
        private final LocalDate from;
        private LocalDate to;
        private final List<Site> sites = new ArrayList<>();
        private final List<Site> own = new ArrayList<>();
        private final List<Instance> instances = new ArrayList<>();

        Held(Bite bite, LocalDate from) {
            this.bite = bite;
            this.from = from;
            this.to = from;
        }

        void add(Bite also, LocalDate day) {
            to = day;
            sites.addAll(also.area().sites());
            own.addAll(also.instance().sites());
            instances.add(also.instance());
        }
    }

    private static Map<String, Held> held(PlanView plan) {
        Map<String, Held> held = new TreeMap<>();
        for (LocalDate day : plan.days()) {
            for (Bite bite : plan.inForce().told(day)) {
                // Nothing lies beside the whole body.
                if (!bite.area().sites().isEmpty()) {
                    held.computeIfAbsent(bite.restriction().id(), id -> new Held(bite, day))
                            .add(bite, day);
                }
            }
        }
        return held;
    }

    /** Every restriction in force within the plan is listed with the days from its first to its last, and no other. */
    private static void restrictions(PlanView plan, Findings out) {
        Map<String, Held> held = held(plan);
        Map<String, List<InForce>> told = new TreeMap<>();
        for (InForce one : plan.plan().restrictions()) {
            told.computeIfAbsent(one.restriction(), id -> new ArrayList<>()).add(one);
        }
        held.forEach((id, one) -> {
            if (!isTold(plan, one, told.getOrDefault(id, List.of()))) {
                out.add("restriction", id, "from", one.from.toString(), "to", one.to.toString());
            }
        });
        told.keySet().stream()
                .filter(id -> !held.containsKey(id))
                .forEach(id -> out.add("restriction", id, "not", "in-force"));
    }

    private static boolean isTold(PlanView plan, Held held, List<InForce> told) {
        Optional<LocalDate> from = told.stream().map(InForce::from).min(LocalDate::compareTo);
        Optional<LocalDate> to = told.stream().map(InForce::to).max(LocalDate::compareTo);
        return from.equals(Optional.of(held.from))
                && to.equals(Optional.of(held.to))
                && new HashSet<>(told).size() == told.size()
                && told.stream().allMatch(one -> isSame(held, one) && isEnd(plan, held, one))
                && isSamePlace(plan, held, told);
    }

    private static boolean isSame(Held held, InForce told) {
        Anchor anchor = held.bite.restriction().when().anchor();
        return told.row().equals(held.bite.instance().row().id())
                && told.firstVisitOnly() == (anchor == Anchor.FIRST_VISIT)
                && told.onTheDay() == (anchor == Anchor.ON_THE_DAY)
                && told.afterTouch() == (anchor == Anchor.AFTER_TOUCH);
    }

    /** It ends by itself if it is over before the plan is, or the day after; at one of its places it may end earlier. */
    private static boolean isEnd(PlanView plan, Held held, InForce told) {
        LocalDate after = Times.plusDays(told.to(), 1);
        boolean goesOn = plan.inForce().told(after).stream()
                .anyMatch(b -> b.restriction().id().equals(told.restriction()));
        boolean outlived = told.to().isBefore(held.to);
        return told.endsByItself() ? outlived || !goesOn : goesOn || !plan.isInside(after);
    }

    /** The places told together are the places where it bites; none told: the whole body. */
    private static boolean isSamePlace(PlanView plan, Held held, List<InForce> told) {
        List<Site> places = new ArrayList<>();
        told.forEach(one -> places.addAll(one.sites().isEmpty() ? wholeBody() : one.sites()));
        List<Site> spoken = new ArrayList<>(places);
        if (held.bite.restriction().where().reach() == Reach.AROUND_SITE) {
            // What lies beside a site and is of that site or of another of them needs no mention.
            spoken.addAll(held.own);
        }
        Geometry geometry = plan.geometry();
        return held.sites.stream().distinct().allMatch(s -> geometry.allowedBy(spoken, s))
                && places.stream().allMatch(s -> geometry.allowedBy(held.sites, s));
    }

    private static List<Site> wholeBody() {
        return List.of(Site.of(Body.WHOLE));
    }

    /** A clearance worth getting lifts what is in force, and comes from somebody who may sign it. */
    private static void clearances(PlanView plan, Findings out) {
        Map<String, Held> held = held(plan);
        List<ClearanceWish> wishes = plan.plan().clearances();
        Set<String> asked = new HashSet<>();
        for (ClearanceWish wish : wishes) {
            boolean fits = asked.add(wish.from() + " " + wish.scope())
                    && Clinicians.include(wish.from())
                    && isEachOnce(wish.restrictions())
                    && !wish.restrictions().isEmpty()
                    && wish.restrictions().stream().allMatch(id -> held.containsKey(id) && mayLift(wish, held.get(id)));
            if (!fits) {
                out.add("from", wish.from(), "scope", wish.scope());
            }
        }
    }

    /** Named for the row or its one condition: a letter about one of two conditions does not speak of them together. */
    private static boolean mayLift(ClearanceWish wish, Held held) {
        return held.instances.stream().anyMatch(i -> i.isNamedBy(List.of(wish.scope())))
                && held.bite.restriction().ends().stream()
                        .filter(e -> e.way() == EndsBy.Way.CLEARANCE)
                        .anyMatch(e ->
                                e.professions().isEmpty() || e.professions().contains(wish.from()));
    }

    /** The open questions are those of the catalogue, and open; the one that holds back a first massage is among them. */
    private static void questions(PlanView plan, Findings out) {
        CarePlan care = plan.plan();
        Set<String> told = new HashSet<>();
        for (OpenQuestion question : care.questions()) {
            told.add(question.id() + question.about().orElse(""));
            if (!isOfCatalogue(plan, question)) {
                out.add("question", question.id());
            }
        }
        if (told.size() < care.questions().size()) {
            out.add("question", care.questions().get(0).id());
        }
        plan.massages().stream()
                .findFirst()
                .map((MassageSession first) -> OpenQuestions.limiting(plan, first))
                .orElse(Set.of())
                .stream()
                .filter(q -> !told.contains(q))
                .forEach(q -> out.add("question", q));
    }

    /** Open is what has no answer; a question about something reported asks for a detail of it. */
    private static boolean isOpen(PlanView plan, ScreeningQuestion question, OpenQuestion told) {
        boolean asksWhether = question.answer() == AnswerType.CONDITIONS || question.answer() == AnswerType.YES_NO;
        return told.about().isPresent()
                || !asksWhether
                || plan.triggers().reports().unanswered(question.id());
    }

    private static boolean isOfCatalogue(PlanView plan, OpenQuestion told) {
        Optional<ScreeningQuestion> known = plan.catalog().questions().find(told.id());
        return known.isPresent()
                && !told.redFlag()
                && isOpen(plan, known.get(), told)
                && told.answer() == known.get().answer()
                && told.required() == known.get().required()
                && told.text().equals("question." + told.id())
                && told.unit().equals(known.get().unit())
                && isEachOnce(told.choices())
                && choices(plan, known.get()).containsAll(told.choices())
                && isEachOnce(told.feeds())
                && told.feeds().stream()
                        .allMatch(row -> plan.catalog().contraindications().contains(row));
    }

    /** What may be chosen: the question's own choices, or the conditions it asks for. */
    private static List<String> choices(PlanView plan, ScreeningQuestion question) {
        List<String> all = new ArrayList<>(question.choices());
        plan.catalog().conditions().all().stream()
                .filter(c -> c.question().equals(question.id()))
                .forEach(c -> all.add(c.id()));
        return all;
    }

    private static boolean isEachOnce(List<String> all) {
        return new HashSet<>(all).size() == all.size();
    }
}
