package io.massageplan.examples.quickstart;

/** What the program tells the shell. The README lists the same numbers. */
final class ExitCode {
    /** A plan, or a check without hard findings. */
    static final int FINE = 0;
    /** Wrong usage, or a file that would be overwritten. */
    static final int USAGE = 2;
    /** Somebody should look first. */
    static final int REFERRED = 3;
    /** Readable and safe, but no plan keeps every demand. */
    static final int INFEASIBLE = 4;
    /** The input cannot be read, or says what cannot be. */
    static final int INVALID = 5;
    /** The check found a broken rule. */
    static final int FINDINGS = 6;
    /** A red-flag question has no answer. */
    static final int ANSWERS_NEEDED = 7;

    private ExitCode() {}
}
