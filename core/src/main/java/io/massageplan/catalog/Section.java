package io.massageplan.catalog;

import io.massageplan.body.Muscle;
import io.massageplan.body.Region;
import io.massageplan.body.Tissue;
import io.massageplan.evidence.Citation;
import io.massageplan.evidence.Fact;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.protocol.CareGoal;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Protocol;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ReferralAdvice;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.technique.AfterEffect;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.PositionFacts;
import io.massageplan.technique.PressureFacts;
import io.massageplan.technique.Stroke;
import io.massageplan.technique.Technique;
import java.util.function.Function;

/**
 * A kind of entry that a catalogue holds: what messages call it, and which part of an entry is its id.
 *
 * @param <T> the kind of entry
 */
final class Section<T> {
    static final Section<Citation> CITATIONS = new Section<>("citation", Citation::tag);
    static final Section<Fact> FACTS = new Section<>("fact", Fact::id);
    static final Section<Region> REGIONS = new Section<>("region", Region::id);
    static final Section<Tissue> TISSUES = new Section<>("tissue", Tissue::id);
    static final Section<Muscle> MUSCLES = new Section<>("muscle", Muscle::id);
    static final Section<Stroke> STROKES = new Section<>("stroke", Stroke::id);
    static final Section<PressureFacts> PRESSURES =
            new Section<>("pressure", p -> String.valueOf(p.level().level()));
    static final Section<PositionFacts> POSITIONS =
            new Section<>("position", p -> p.position().name());
    static final Section<Lubricant> LUBRICANTS = new Section<>("lubricant", Lubricant::id);
    static final Section<Technique> TECHNIQUES = new Section<>("technique", Technique::id);
    static final Section<DoseLimit> DOSE_LIMITS = new Section<>("dose limit", DoseLimit::id);
    static final Section<AfterEffect> EFFECTS = new Section<>("effect", AfterEffect::id);
    static final Section<Exercise> EXERCISES = new Section<>("exercise", Exercise::id);
    static final Section<Ladder> LADDERS = new Section<>("ladder", Ladder::id);
    static final Section<ThermalApplication> THERMAL = new Section<>("thermal application", ThermalApplication::id);
    static final Section<Condition> CONDITIONS = new Section<>("condition", Condition::id);
    static final Section<Contraindication> CONTRAINDICATIONS = new Section<>("contraindication", Contraindication::id);
    static final Section<RedFlag> RED_FLAGS = new Section<>("red flag", RedFlag::id);
    static final Section<ConcernRule> CONCERN_RULES = new Section<>("concern rule", ConcernRule::id);
    static final Section<ReferralAdvice> REFERRAL_ADVICE = new Section<>("referral advice", ReferralAdvice::id);
    static final Section<ScreeningQuestion> QUESTIONS = new Section<>("question", ScreeningQuestion::id);
    static final Section<Protocol> PROTOCOLS = new Section<>("protocol", Protocol::id);
    static final Section<LoadEvent> LOAD_EVENTS = new Section<>("load event", LoadEvent::id);
    static final Section<CareGoal> GOALS = new Section<>("goal", CareGoal::id);
    static final Section<OutcomeMeasure> MEASURES = new Section<>("outcome measure", OutcomeMeasure::id);
    static final Section<Alias> ALIASES = new Section<>("alias", Alias::name);
    static final Section<NamedEntry> NAMED = new Section<>("name", NamedEntry::id);

    private final String name;
    private final Function<T, String> id;

    private Section(String name, Function<T, String> id) {
        this.name = name;
        this.id = id;
    }

    /** What one entry is called, {@code technique}. */
    String name() {
        return name;
    }

    /** The id of an entry. */
    String idOf(T entry) {
        return id.apply(entry);
    }
}
