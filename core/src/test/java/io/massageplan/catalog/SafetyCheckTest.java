package io.massageplan.catalog;

import static io.massageplan.catalog.Contradictions.STANDARD;
import static io.massageplan.catalog.Contradictions.assertFound;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Implied;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Status;
import io.massageplan.safety.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafetyCheckTest {

    @Test
    void condition_unknownQuestion_found() {
        assertFound(
                c -> c.condition(STANDARD.conditions().get("DIABETES").withQuestion("SKINN")),
                "condition DIABETES: The question (SKINN) must be one of the catalogue. Maybe SKIN.");
    }

    @Test
    void condition_redFlagThatNobodyAsks_found() {
        assertFound(
                c -> c.condition(STANDARD.conditions().get("DIABETES").withQuestion("RED_FLAG")),
                "condition DIABETES: is asked for by a red flag, and must be an asked one.");
    }

    @Test
    void condition_impliesAStatusThatCannotBe_found() {
        Implied present = new Implied("CANCER", Optional.of(Status.PRESENT));

        assertFound(
                c -> c.condition(STANDARD.conditions().get("CHEMOTHERAPY").withImplies(present)),
                "condition CHEMOTHERAPY: CANCER cannot be reported as PRESENT.");
    }

    @Test
    void condition_aheadInAStateItCannotHave_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> STANDARD.conditions().get("CHEMOTHERAPY").withAhead(Status.HISTORY));
    }

    @Test
    void condition_impliesTheUnknown_found() {
        Implied unknown = new Implied("PREGNENCY", Optional.empty());

        assertFound(
                c -> c.condition(STANDARD.conditions().get("MULTIPLE_PREGNANCY").withImplies(unknown)),
                "condition MULTIPLE_PREGNANCY: The condition (PREGNENCY) must be one of the catalogue. Maybe PREGNANCY.");
    }

    @Test
    void trigger_unknownCondition_found() {
        assertFound(
                triggered(new Predicate.Reports("DVTT", Set.of())),
                "contraindication C1: The condition (DVTT) must be one of the catalogue. Maybe DVT.");
    }

    @Test
    void trigger_reportedNowhereKnown_found() {
        assertFound(
                triggered(new Predicate.Reports("DVT", Set.of(), java.util.List.of("HIPP"))),
                "contraindication C1: The region (HIPP) must be one of the catalogue. Maybe HIP.");
    }

    @Test
    void trigger_statusThatCannotBe_found() {
        assertFound(
                triggered(new Predicate.Reports("DVT", Set.of(Status.PRESENT))),
                "contraindication C1: DVT cannot be reported as PRESENT.");
    }

    @Test
    void trigger_unknownRegion_found() {
        assertFound(
                triggered(new Predicate.ComplaintIn("BAKC")),
                "contraindication C1: The region (BAKC) must be one of the catalogue. Maybe BACK.");
    }

    @Test
    void trigger_featureThatCannotBe_found() {
        assertFound(
                triggered(new Predicate.ComplaintFeature("sign", "SWOLLEN")),
                "contraindication C1: no complaint can have sign=SWOLLEN.");
    }

    @Test
    void trigger_reversedWeeks_found() {
        assertFound(
                triggered(new Predicate.PregnancyWeeks(20, 13)),
                "contraindication C1: no pregnancy has the weeks 20 to 13.");
    }

    @Test
    void trigger_agesThatNobodyHas_found() {
        assertFound(
                triggered(new Predicate.OlderThan(60), new Predicate.YoungerThan(20)),
                "contraindication C1: nobody is older than 60 and younger than 20.");
    }

    @Test
    void trigger_unknownLoad_found() {
        assertFound(
                triggered(new Predicate.Load("BIGRACE")),
                "contraindication C1: The load event (BIGRACE) must be one of the catalogue. Maybe BIG_RACE.");
    }

    @Test
    void trigger_twice_found() {
        Contraindication row = STANDARD.contraindications().get("C1");
        Trigger first = row.triggers().get(0);

        assertFound(
                c -> c.contraindication(row.withTriggers(first, first)),
                "contraindication C1: must not name the same trigger twice.");
    }

    @Test
    void redFlag_unknownRow_found() {
        assertFound(
                c -> c.redFlag(STANDARD.redFlags().get("NEW_THORACIC_PAIN").withRow("A99")),
                "red flag NEW_THORACIC_PAIN: The contraindication (A99) must be one of the catalogue. Maybe A9.");
    }

    @Test
    void redFlag_askedThatNoRowReports_found() {
        assertFound(
                c -> c.redFlag(STANDARD.redFlags().get("FEVER_WITH_BACK_PAIN").withRow("C1")),
                "red flag FEVER_WITH_BACK_PAIN: is asked, and must be among the triggers of its row C1.");
    }

    @Test
    void question_samePlace_found() {
        assertFound(
                c -> c.question(STANDARD.questions().get("SKIN").withOrder(10)),
                "question SKIN: must not be asked at the same place (10) as BIRTH_DATE.");
    }

    @Test
    void concernRule_unknownFlag_found() {
        assertFound(
                c -> c.concernRule(STANDARD.concernRules().get("STRONG_FLAG").withAllOf("IV_DRUG_USES")),
                "concern rule STRONG_FLAG: The red flag (IV_DRUG_USES) must be one of the catalogue. Maybe IV_DRUG_USE.");
    }

    private static java.util.function.Consumer<Catalog.Builder> triggered(Predicate... all) {
        Contraindication row = STANDARD.contraindications().get("C1");
        return c -> c.contraindication(row.withTriggers(new Trigger(List.of(all))));
    }
}
