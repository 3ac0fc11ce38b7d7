package io.massageplan.catalog;

import io.massageplan.evidence.Stage;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Status;
import io.massageplan.safety.Trigger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How the tables write when a contraindication holds: alternatives joined by {@code or}, each of them predicates joined
 * by {@code &}. What a complaint is like may list several values; it stands for one alternative with each of them.
 * <pre>
 * DVT/ACUTE,SUSPECTED or LEG_SWELLING/* &amp; load:LONG_FLIGHT
 * complaint:LOWER_LIMB,UPPER_LIMB &amp; complaint:sign=SWELLING,WARMTH
 * </pre>
 */
final class TriggerSyntax {
    private static final String COMPLAINT = "complaint:";

    private final Row row;
    private final String column;

    private TriggerSyntax(Row row, String column) {
        this.row = row;
        this.column = column;
    }

    /** The alternatives in a cell. */
    static List<Trigger> read(Row row, String column) {
        TriggerSyntax syntax = new TriggerSyntax(row, column);
        List<Trigger> triggers = new ArrayList<>();
        for (String alternative : Row.split(row.text(column), " or ")) {
            List<List<Predicate>> meant = List.of(List.of());
            for (String predicate : Row.split(alternative, " & ")) {
                meant = syntax.withEach(meant, predicate.strip());
            }
            meant.forEach(all -> triggers.add(new Trigger(all)));
        }
        return triggers;
    }

    /** Each beginning of an alternative, continued with each value that a predicate lists. */
    private List<List<Predicate>> withEach(List<List<Predicate>> beginnings, String text) {
        String before = text.startsWith(COMPLAINT)
                ? text.substring(0, Math.max(COMPLAINT.length(), text.indexOf('=') + 1))
                : "";
        List<Predicate> values = new ArrayList<>();
        for (String value : before.isEmpty() ? List.of(text) : Row.split(text.substring(before.length()), ",")) {
            values.add(predicate(before + value));
        }
        List<List<Predicate>> all = new ArrayList<>();
        for (List<Predicate> beginning : beginnings) {
            for (Predicate value : values) {
                List<Predicate> longer = new ArrayList<>(beginning);
                longer.add(value);
                all.add(longer);
            }
        }
        return all;
    }

    private Predicate predicate(String text) {
        int colon = text.indexOf(':');
        int slash = text.indexOf('/');
        if (slash >= 0 && (colon < 0 || slash < colon)) {
            return reports(text.substring(0, slash), text.substring(slash + 1));
        }
        if (text.equals("everyone")) {
            return new Predicate.Everyone();
        }
        if (colon < 0 || text.indexOf(' ') >= 0) {
            throw unreadable(text);
        }
        String value = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "complaint" -> complaint(value);
            case "age" -> age(value);
            case "pregnancy" -> pregnancy(value);
            case "load" -> new Predicate.Load(value);
            case "unanswered" -> new Predicate.Unanswered(value);
            case "consent" -> only("REFUSED", value, new Predicate.ConsentRefused());
            case "tolerance" -> only("unknown", value, new Predicate.ToleranceUnknown());
            default -> throw unreadable(text);
        };
    }

    /** {@code ACUTE,SUSPECTED}, or {@code ACUTE@HIP,THORAX}: at one of these places. */
    private Predicate reports(String condition, String rest) {
        int at = rest.indexOf('@');
        return at < 0
                ? new Predicate.Reports(condition, statuses(rest))
                : new Predicate.Reports(
                        condition, statuses(rest.substring(0, at)), Row.split(rest.substring(at + 1), ","));
    }

    private Set<Status> statuses(String names) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        if (!names.equals("*")) {
            for (String name : Row.split(names, ",")) {
                statuses.add(row.constant(Status.class, column, name));
            }
        }
        return statuses;
    }

    private Predicate complaint(String value) {
        int equals = value.indexOf('=');
        if (equals >= 0) {
            return new Predicate.ComplaintFeature(value.substring(0, equals), value.substring(equals + 1));
        }
        return switch (value) {
            case "new" -> new Predicate.ComplaintNew();
            case "acute" -> new Predicate.ComplaintStage(Stage.ACUTE);
            case "subacute" -> new Predicate.ComplaintStage(Stage.SUBACUTE);
            case "chronic" -> new Predicate.ComplaintStage(Stage.CHRONIC);
            case "radiating" -> new Predicate.ComplaintRadiating();
            case "severe" -> new Predicate.ComplaintSevere();
            default -> new Predicate.ComplaintIn(value);
        };
    }

    private Predicate age(String value) {
        if (value.startsWith("<")) {
            return new Predicate.YoungerThan(row.whole(column, value.substring(1)));
        }
        if (value.startsWith(">")) {
            return new Predicate.OlderThan(row.whole(column, value.substring(1)));
        }
        throw unreadable("age:" + value);
    }

    private Predicate pregnancy(String weeks) {
        int dash = weeks.indexOf('-');
        if (dash < 0) {
            throw unreadable("pregnancy:" + weeks);
        }
        return new Predicate.PregnancyWeeks(
                row.whole(column, weeks.substring(0, dash)), row.whole(column, weeks.substring(dash + 1)));
    }

    private Predicate only(String wanted, String value, Predicate predicate) {
        if (!wanted.equals(value)) {
            throw unreadable(value);
        }
        return predicate;
    }

    private TableException unreadable(String text) {
        return row.wrong(column, "be predicates, which " + text + " is not");
    }
}
