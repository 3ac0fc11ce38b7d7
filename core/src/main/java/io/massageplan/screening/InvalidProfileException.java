package io.massageplan.screening;

import java.util.List;
import java.util.stream.Collectors;

/** A profile that does not fit the catalogue. It names every problem at once, in the order of the profile. */
public final class InvalidProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Serialised as part of the message only. */
    private final transient List<Problem> problems;

    InvalidProfileException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem. */
    public List<Problem> problems() {
        return problems;
    }
}
