package io.massageplan.screening;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Region;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Places.Place;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is safe for one client on each of some days: every massage technique, application of cold or heat and exercise,
 * at each place, how firmly, with which changes, and why. It decides nothing else; when and how often is the planner's.
 * <p>
 * Shape: days are those asked about, both ends included; every list is in catalogue or asking order. Errors: a profile
 * with ids that the catalogue does not know is an {@link InvalidProfileException}, which names all of them; an unknown
 * technique, application, exercise or region is an {@link io.massageplan.catalog.UnknownIdException}; a day not asked
 * about an {@link InvalidValueException}. Source: the rows of the catalogue, named in every reason. Immutable and
 * thread-safe.
 * <pre>
 * Screening screening = Screening.of(client, new DateRange(start, start.plusWeeks(6)), Catalog.standard());
 * Permission deep = screening.massage(start, "DEEP_TISSUE", Site.of("LOWER_BACK"));
 * deep.allowed();   // false
 * deep.reasons();   // I4.2, with cap, dates and what would lift it
 * </pre>
 */
public final class Screening {

    /** Id of the rule in the reason of a technique for which the practitioner is not trained. */
    static final String UNQUALIFIED = "practitioner-qualified";

    private final ClientProfile client;
    private final DateRange range;
    private final Catalog catalog;
    private final Places places;
    private final Triggers triggers;
    private final Calendar calendar;
    private final Concern concern;
    private final FirstVisit firstVisit;
    private final Matches matches;
    private final Lift.Grounds grounds;

    private Screening(ClientProfile client, DateRange range, Catalog catalog, Lift.Grounds grounds) {
        this.client = client;
        this.range = range;
        this.catalog = catalog;
        this.places = new Places(catalog.body());
        this.triggers = new Triggers(client, range, catalog);
        this.matches = new Matches(catalog);
        List<Rule> rules = Calendar.rules(triggers, grounds, range, places, catalog);
        this.calendar = new Calendar(client, range, rules, places, matches, catalog);
        this.concern = new Concern(range, triggers, grounds);
        this.firstVisit = new FirstVisit(client, new OpenRules(triggers, places, matches, catalog), catalog);
        this.grounds = grounds;
    }

    private Screening(Screening from, List<Rule> rules) {
        this.client = from.client;
        this.range = from.range;
        this.catalog = from.catalog;
        this.places = from.places;
        this.triggers = from.triggers;
        this.matches = from.matches;
        this.calendar = new Calendar(client, range, rules, places, matches, catalog);
        this.concern = from.concern;
        this.firstVisit = from.firstVisit;
        this.grounds = from.grounds;
    }

    /**
     * Screens a client for some days.
     *
     * @param qualifications the training of the practitioner who gives the visits
     * @param overrides recorded decisions to set relative restrictions aside
     */
    public static Screening of(
            ClientProfile client,
            DateRange days,
            Set<String> qualifications,
            List<RuleOverride> overrides,
            Catalog catalog) {
        List<Problem> problems = new ArrayList<>(ProfileProblems.of(client, catalog));
        problems.addAll(ProfileProblems.ofOverrides(overrides, catalog));
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
        return new Screening(
                client,
                days,
                catalog,
                new Lift.Grounds(
                        client, days.from(), new LinkedHashSet<>(qualifications), List.copyOf(overrides), catalog));
    }

    /** Screens a client for some days, with a practitioner without special training and no override. */
    public static Screening of(ClientProfile client, DateRange days, Catalog catalog) {
        return of(client, days, Set.of(), List.of(), catalog);
    }

    /** The days screened. */
    public DateRange days() {
        return range;
    }

    /** Stretches of days on which the same is permitted, for the same reasons; together they are all the days. */
    public List<DateRange> periods() {
        return List.copyOf(calendar.periods());
    }

    /** How concerned the findings together make us. */
    public ConcernLevel concern() {
        return concern.level();
    }

    /** How soon somebody should look; empty without a finding. */
    public Optional<Urgency> urgency() {
        return concern.urgency();
    }

    /** Findings that nobody has assessed, by id: the asked ones in asking order, then those that follow from the profile. */
    public List<String> redFlags() {
        return concern.found().stream().map(RedFlag::id).toList();
    }

    /** Red-flag questions without an answer, in asking order. A plan waits for them. */
    public List<String> unansweredRedFlags() {
        return concern.unanswered().stream().map(RedFlag::id).toList();
    }

    /**
     * Every restriction that holds on some day, lifted ones included: one entry for each stretch of days and place, in
     * catalogue order.
     */
    public List<InForce> inForce() {
        return List.copyOf(calendar.inForce());
    }

    /** What is permitted of a massage technique on a day at a site. */
    public Permission massage(LocalDate day, String technique, Site site) {
        Technique entry = catalog.techniques().get(technique);
        Place place = place(site);
        DayRules rules = on(day);
        return rules.massage(entry, place, () -> verdict(entry, place, rules));
    }

    private Permission verdict(Technique technique, Place place, DayRules rules) {
        MassageVerdict verdict = new MassageVerdict(technique, place);
        rules.on(technique).forEach(verdict::add);
        rules.stageCaps().forEach(verdict::add);
        firstVisit.cap(verdict, rules, technique, place);
        technique
                .qualification()
                .filter(q -> !grounds.qualifications().contains(q) && !matches.isAskedByARule(q, technique))
                .ifPresent(q -> verdict.refuse(Reason.of(
                        UNQUALIFIED, technique.evidence().sources(), "technique", technique.id(), "qualification", q)));
        return verdict.permission();
    }

    /** The same as the first massage of this plan. */
    public Permission firstMassage(LocalDate day, String technique, Site site) {
        return FirstVisit.of(massage(day, technique, site));
    }

    /** What is permitted of an application of cold or heat on a day at a site. */
    public Permission thermal(LocalDate day, String application, Site site) {
        return HomeCareVerdict.thermal(
                catalog.thermal().get(application), place(site), day, on(day), client.complaints(), places);
    }

    /** What is permitted of an exercise on a day. */
    public Permission exercise(LocalDate day, String exercise) {
        return HomeCareVerdict.exercise(catalog.exercises().get(exercise), on(day), places);
    }

    /**
     * What is not known and could change the plan, each question once, in asking order: red flags, screening questions,
     * missing details of what was reported.
     */
    public List<OpenQuestion> questions() {
        Influence influence = new Influence(catalog, triggers, places, focus(), calendar);
        return new Questions(catalog, triggers, concern, influence)
                .all(new Details(grounds, triggers.reports(), calendar, influence));
    }

    /** Who should look, how soon, and whether nothing is planned before. */
    public List<Referral> referrals() {
        return new Referrals(catalog, concern, calendar, blocksEverything()).all();
    }

    /** Clearances worth getting, and what each would add. */
    public List<ClearanceWish> clearances() {
        return new Wishes(this, client, catalog).all(calendar);
    }

    /** What must be asked or watched on the day of every visit. */
    public List<Instruction> onTheDay() {
        return OnTheDay.instructions(calendar, focus());
    }

    /** Whether everything stays blocked on every day, and not only for a time: somebody must clear, assess or treat it. */
    public boolean blocksEverything() {
        return new Everything(catalog, places).isBlocked(this);
    }

    /** Why there can be no plan before somebody has looked; empty if there can be one. */
    public List<Reason> stops() {
        return new Referrals(catalog, concern, calendar, blocksEverything()).stops();
    }

    /** The places that care is about: where it hurts, or the whole body. */
    Area focus() {
        return client.complaints().isEmpty()
                ? places.whole()
                : places.of(client.complaints().stream().map(c -> c.site()).toList());
    }

    /** The same client if these rules did not hold. */
    Screening without(Predicate<Rule> left) {
        return new Screening(
                this, calendar.rules().stream().filter(left.negate()).toList());
    }

    /** One day for each different set of rules. */
    List<LocalDate> distinctDays() {
        return calendar.periods().stream().map(DateRange::from).toList();
    }

    private Place place(Site site) {
        Region region = catalog.regions().get(site.region());
        return places.place(new Site(region.id(), site.side()));
    }

    DayRules on(LocalDate day) {
        if (!range.contains(day)) {
            throw InvalidValueException.of(
                    "day", day, "be from " + range.from() + " to " + range.to(), "screen for more days");
        }
        return calendar.on(day);
    }

    /** Shows the days and how many restrictions hold, never which. */
    @Override
    public String toString() {
        return "Screening{" + range.from() + " to " + range.to() + ", "
                + inForce().size() + " restrictions}";
    }
}
