package io.massageplan.json;

import org.jspecify.annotations.Nullable;

/** A value that cannot be read, before it is known where it stands. Made often while looking for all problems: no stack. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String found;
    private final String limit;
    private final @Nullable String advice;

    /** What the value where we stand must be: the rest of a sentence that begins with "must". */
    Refusal(String limit, @Nullable String advice) {
        this(null, limit, advice);
    }

    /** The same for something found that is not the value where we stand, such as a field. */
    Refusal(@Nullable String found, String limit, @Nullable String advice) {
        super(limit, null, false, false);
        this.found = found;
        this.limit = limit;
        this.advice = advice;
    }

    @Nullable
    String found() {
        return found;
    }

    String limit() {
        return limit;
    }

    @Nullable
    String advice() {
        return advice;
    }
}
