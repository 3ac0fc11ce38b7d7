package io.massageplan.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that cannot be read, or a value that cannot be written. It names every problem that was found, in the order
 * of the document; a document that is no JSON has one.
 * <p>
 * The message holds one line for each problem, and of the document nothing but the offending values. Nothing is read in
 * part: either there is a value or there is this.
 */
public final class MassagePlanJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Serialised as part of the message only. */
    private final transient List<Problem> problems;

    MassagePlanJsonException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, at least one, in the order of the document; at most 100. */
    public List<Problem> problems() {
        return problems;
    }
}
