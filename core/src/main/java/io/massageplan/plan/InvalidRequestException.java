package io.massageplan.plan;

import io.massageplan.screening.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A request that does not fit the catalogue or the calendar. It names every problem at once, in the order of the request. */
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Serialised as part of the message only. */
    private final transient List<Problem> problems;

    /** A refusal that names some problems; at least one. */
    public InvalidRequestException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem. */
    public List<Problem> problems() {
        return problems;
    }
}
