package io.massageplan.catalog;

import io.massageplan.safety.AnswerType;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Implied;
import io.massageplan.safety.Kind;
import io.massageplan.safety.Pathology;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ReferralAdvice;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Status;
import io.massageplan.safety.Subject;
import io.massageplan.safety.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads conditions, contraindications with their restrictions, red flags and questions. */
final class SafetyReader {
    private static final String SITE_ASKED = "ask";

    private SafetyReader() {}

    static void read(Catalog.Builder catalog) {
        for (Row row : Table.shipped("conditions").rows("id")) {
            catalog.condition(row.build(() -> condition(row)));
        }
        contraindications(catalog);
        for (Row row : Table.shipped("red-flags").rows("id")) {
            catalog.redFlag(row.build(() -> redFlag(row)));
        }
        for (Row row : Table.shipped("concern").rows("id")) {
            catalog.concernRule(row.build(() -> concernRule(row)));
        }
        for (Row row : Table.shipped("referral-advice").rows("id")) {
            catalog.referralAdvice(row.build(() -> new ReferralAdvice(
                    row.text("id"), row.one(Urgency.class, "urgency"), row.optional("to"), row.evidence())));
        }
        for (Row row : Table.shipped("questions").rows("id")) {
            catalog.question(row.build(() -> question(row)));
        }
    }

    private static Condition condition(Row row) {
        List<String> sites = new ArrayList<>(row.words("sites"));
        boolean asked = sites.remove(SITE_ASKED);
        return Condition.builder()
                .id(row.text("id"))
                .subject(row.one(Subject.class, "subject"))
                .statuses(row.several(Status.class, "statuses"))
                .siteAsked(asked)
                .sites(sites)
                .question(row.text("question"))
                .implies(implied(row))
                .ahead(row.several(Status.class, "ahead"))
                .icd10(row.words("icd10"))
                .snomed(BodyReader.codes(row))
                .build();
    }

    /** {@code PREGNANCY}, or {@code CANCER/ACUTE}. */
    private static List<Implied> implied(Row row) {
        List<Implied> implied = new ArrayList<>();
        for (String word : row.words("implies")) {
            int slash = word.indexOf('/');
            implied.add(
                    slash < 0
                            ? new Implied(word, Optional.empty())
                            : new Implied(
                                    word.substring(0, slash),
                                    Optional.of(row.constant(Status.class, "implies", word.substring(slash + 1)))));
        }
        return implied;
    }

    private static void contraindications(Catalog.Builder catalog) {
        Map<String, List<Row>> restrictions = new LinkedHashMap<>();
        for (Row row : Table.shipped("restrictions").rows("id")) {
            String id = row.text("id");
            int dot = id.indexOf('.');
            if (dot < 0) {
                throw row.wrong("id", "be a row and a number, as in C11.2");
            }
            restrictions
                    .computeIfAbsent(id.substring(0, dot), of -> new ArrayList<>())
                    .add(row);
        }
        for (Row row : Table.shipped("contraindications").rows("id")) {
            List<Restriction> own = new ArrayList<>();
            List<Row> rows = restrictions.remove(row.text("id"));
            if (rows != null) {
                rows.forEach(r -> own.add(r.build(() -> RestrictionSyntax.read(r))));
            }
            catalog.contraindication(row.build(() -> contraindication(row, own)));
        }
        for (List<Row> orphans : restrictions.values()) {
            throw orphans.get(0).wrong("id", "belong to a row of contraindications.table");
        }
    }

    private static Contraindication contraindication(Row row, List<Restriction> restrictions) {
        return Contraindication.builder()
                .id(row.text("id"))
                .triggers(TriggerSyntax.read(row, "triggers"))
                .kinds(row.set(Kind.class, "kinds"))
                .restrictions(restrictions)
                .evidence(row.evidence())
                .build();
    }

    private static RedFlag redFlag(Row row) {
        return RedFlag.builder()
                .id(row.text("id"))
                .row(row.text("row"))
                .pathology(row.one(Pathology.class, "pathology"))
                .strong(row.choice("strength", "strong", "weak"))
                .asked(row.text("asked").equals("derived") ? OptionalInt.empty() : row.optionalNumber("asked"))
                .urgency(row.one(Urgency.class, "urgency"))
                .evidence(row.evidence())
                .build();
    }

    /** Conditions joined by {@code &}: {@code strong>=1}, {@code weak>=2 same-pathology}, {@code urgency=URGENT}, {@code finding:ID}. */
    private static ConcernRule concernRule(Row row) {
        ConcernRule.Builder rule = ConcernRule.builder();
        int strong = 0;
        int weak = 0;
        boolean same = false;
        for (String part : Row.split(row.text("when"), " & ")) {
            String text = part.strip();
            if (text.endsWith(" same-pathology")) {
                same = true;
                text = text.substring(0, text.length() - " same-pathology".length());
            }
            if (text.startsWith("strong>=")) {
                strong = row.whole("when", text.substring("strong>=".length()));
            } else if (text.startsWith("weak>=")) {
                weak = row.whole("when", text.substring("weak>=".length()));
            } else if (text.startsWith("urgency=")) {
                rule.urgencyLeast(row.constant(Urgency.class, "when", text.substring("urgency=".length())));
            } else if (text.startsWith("finding:")) {
                rule.addAllOf(text.substring("finding:".length()));
            } else if (!text.equals("always")) {
                throw row.wrong("when", "be strong>=n, weak>=n, urgency=, finding: or always");
            }
        }
        return rule.id(row.text("id"))
                .strongLeast(strong)
                .weakLeast(weak)
                .samePathology(same)
                .level(row.one(ConcernLevel.class, "level"))
                .urgency(row.optionalOne(Urgency.class, "urgency"))
                .houseChoice(row.yes("house"))
                .evidence(row.evidence())
                .build();
    }

    private static ScreeningQuestion question(Row row) {
        return ScreeningQuestion.builder()
                .id(row.text("id"))
                .topic(row.text("topic"))
                .order(row.number("order"))
                .answer(row.one(AnswerType.class, "answer"))
                .required(row.choice("need", "REQUIRED", "USEFUL"))
                .choices(row.words("choices"))
                .unit(row.optional("unit"))
                .evidence(row.evidence())
                .build();
    }
}
