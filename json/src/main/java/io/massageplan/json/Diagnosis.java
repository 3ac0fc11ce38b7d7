package io.massageplan.json;

import io.massageplan.InvalidValueException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Says everything that is wrong with a document that could not be read. */
final class Diagnosis {
    private static final int MOST = 100;

    private final Ids ids;
    private final List<Problem> problems = new ArrayList<>();

    Diagnosis(Ids ids) {
        this.ids = ids;
    }

    /** Every problem of a document, in its order; none if there is nothing wrong with it. */
    static List<Problem> of(Node document, Shape shape, Ids ids) {
        Diagnosis diagnosis = new Diagnosis(ids);
        if (diagnosis.versionFits(document)) {
            shape.check(document, diagnosis);
        }
        return diagnosis.inOrder();
    }

    /** Places what a catalogue has against a document that could be read. */
    static List<Problem> of(Node document, List<io.massageplan.screening.Problem> unfit) {
        Diagnosis diagnosis = new Diagnosis(Ids.ANY);
        for (io.massageplan.screening.Problem problem : unfit) {
            Node node = document.at(problem.pointer());
            diagnosis.note(
                    node,
                    node.at(),
                    node.called(),
                    node.token().isScalarValue() ? node.found() : Node.shown(problem.value()),
                    problem.limit(),
                    problem.advice().isEmpty() ? null : problem.advice());
        }
        return diagnosis.inOrder();
    }

    private List<Problem> inOrder() {
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(problems);
    }

    /** Whether the document says a version; a newer one makes everything else it says unreadable. */
    private boolean versionFits(Node document) {
        if (document.token() != JsonToken.START_OBJECT) {
            return true;
        }
        Node first = null;
        for (Node child : document.children()) {
            if (isVersion(child)) {
                if (first != null) {
                    noteName(child, ObjectShape.repeated(child.name()));
                } else {
                    first = child;
                }
            }
        }
        if (first == null) {
            note(
                    document.missing(Reading.SCHEMA_VERSION_FIELD),
                    new Refusal("be " + Reading.SCHEMA_VERSION, "add the field " + Reading.SCHEMA_VERSION_FIELD));
            return true;
        }
        try {
            Reading.requireVersion(first.token(), first.text());
            return true;
        } catch (Refusal refusal) {
            note(first, refusal);
            return false;
        }
    }

    Ids ids() {
        return ids;
    }

    /** Whether a field is the version of the document. */
    boolean isVersion(Node node) {
        Node parent = node.parent();
        return parent != null && parent.parent() == null && node.name().equals(Reading.SCHEMA_VERSION_FIELD);
    }

    /** Notes that a value is refused. */
    void note(Node node, Refusal refusal) {
        note(
                node,
                node.at(),
                node.called(),
                Optional.ofNullable(refusal.found()).orElse(node.found()),
                refusal.limit(),
                refusal.advice());
    }

    /** Notes that a field name is refused. */
    void noteName(Node node, Refusal refusal) {
        note(node, node.nameAt(), "field", Node.shown(node.name()), refusal.limit(), refusal.advice());
    }

    /** Notes a null, which is never a value. */
    @Nullable
    Object noteNull(Node node, ObjectShape.Field field) {
        String advice = field.required() ? null : "leave the field out";
        note(node, new Refusal("be " + field.shape().wanted(), advice));
        return null;
    }

    /** Notes that a required field is not there. */
    void noteMissing(Node object, ObjectShape.Field field) {
        note(
                object.missing(field.name()),
                new Refusal("be " + field.shape().wanted(), "add the field " + field.name()));
    }

    /** Notes what core says against a value, at the part of it that core names. */
    void note(Node node, ObjectShape shape, InvalidValueException invalid) {
        Node part = part(node, shape, invalid);
        // What stands there, unless core speaks of something it worked out, such as a sum.
        boolean stands =
                part != node && (part.says(invalid.value()) || !part.token().isScalarValue());
        note(
                part,
                part.at(),
                stands ? part.called() : Node.shown(invalid.field()),
                stands ? part.found() : Node.shown(invalid.value()),
                invalid.limit(),
                invalid.advice());
    }

    /** The part of a value that core speaks of. It knows its own words; fields may be named otherwise. */
    private static Node part(Node node, ObjectShape shape, InvalidValueException invalid) {
        int of = invalid.field().indexOf(" of ");
        String word = of < 0 ? invalid.field() : invalid.field().substring(0, of);
        String owner = of < 0 ? "" : invalid.field().substring(of + 4);
        String last = word.substring(word.lastIndexOf(' ') + 1);
        ObjectShape.Field field = shape.field(word);
        if (field != null) {
            for (Node child : node.children()) {
                if (child.name().equals(field.name())) {
                    // A list of which one item is meant: the last that reads so, for it is the repeated one.
                    return lastBelow(child, n -> n.says(invalid.value())).orElse(child);
                }
            }
        }
        return lastBelow(node, n -> n.name().equals(last) && n.says(invalid.value()))
                .or(() -> lastBelow(node, n -> n.name().equals(owner) && n.says(invalid.value())))
                .orElse(node);
    }

    private static Optional<Node> lastBelow(Node top, Predicate<Node> wanted) {
        Optional<Node> found = Optional.empty();
        Deque<Node> open = new ArrayDeque<>(top.children());
        while (!open.isEmpty()) {
            Node next = open.removeFirst();
            if (next.token().isScalarValue() && wanted.test(next)) {
                found = Optional.of(next);
            }
            open.addAll(next.children());
        }
        return found;
    }

    private void note(
            Node node, TokenStreamLocation at, String called, String found, String limit, @Nullable String advice) {
        if (problems.size() < MOST) {
            problems.add(new Problem(
                    node.pointer(),
                    at.getLineNr(),
                    at.getColumnNr(),
                    called,
                    found,
                    limit,
                    Optional.ofNullable(advice)));
        }
    }
}
