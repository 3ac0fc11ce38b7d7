package io.massageplan.catalog;

import io.massageplan.evidence.Fact;
import io.massageplan.protocol.OutcomeMeasure;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The change that means something is stated twice, with its measure and as a fact that rules may use: both say the same. */
final class MeasureCheck {
    private static final Map<String, String> FACTS = facts();

    private MeasureCheck() {}

    private static Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("NRS", "responder-nrs-points");
        facts.put("VAS", "vas-points");
        facts.put("RMDQ", "rmdq-points");
        facts.put("ODI", "odi-points");
        facts.put("PSFS", "psfs-points");
        facts.put("QUEBEC", "quebec-points");
        facts.put("BOTHERSOMENESS", "bothersomeness-points");
        facts.put("NDI", "ndi-points");
        facts.put("MODIFIED_SCHOBER", "schober-cm");
        facts.put("FINGERTIP_TO_FLOOR", "fingertip-floor-cm");
        return facts;
    }

    static void check(Findings findings) {
        for (OutcomeMeasure measure : findings.catalog().measures().all()) {
            Optional<Fact> fact = Optional.ofNullable(FACTS.get(measure.id()))
                    .flatMap(id -> findings.catalog().facts().find(id));
            findings.about("outcome measure", measure.id());
            fact.ifPresent(f -> findings.require(
                    measure.change().filter(c -> c.compareTo(f.value()) == 0).isPresent(),
                    "must change by %s (%s), as its fact says.",
                    f.value().toPlainString(),
                    f.id()));
        }
    }
}
