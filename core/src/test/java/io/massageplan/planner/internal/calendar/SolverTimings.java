package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long the solver takes, warm, by horizon: wall clock, the best of three tries, as other work on the machine
 * should not count. A look, not a measurement: no JMH.
 */
final class SolverTimings {
    private static final int TRIES = 3;

    private SolverTimings() {}

    /**
     * The look.
     *
     * @param args how many problems, then horizons in weeks, or nothing for all; "dense" for an ideal gap of 2-3 days
     */
    public static void main(String[] args) {
        List<String> wanted = List.of(args.length == 0 ? "100 2 4 12 26 52".split(" ") : args);
        boolean dense = wanted.contains("dense");
        for (String weeks : wanted.subList(1, wanted.size())) {
            if (!weeks.equals("dense")) {
                for (int options : new int[] {3, 20}) {
                    print(Integer.parseInt(wanted.get(0)), Integer.parseInt(weeks), options, dense);
                }
            }
        }
    }

    private static void print(int problems, int weeks, int options, boolean dense) {
        List<CalendarProblem> feasible = new ArrayList<>();
        List<CalendarProblem> infeasible = new ArrayList<>();
        RealisticInstances instances = new RealisticInstances(20260302, options, dense);
        while (feasible.size() < problems && infeasible.size() < 4 * problems) {
            CalendarProblem problem = instances.next(weeks);
            boolean solved = CalendarSolver.solve(problem).plan().isPresent();
            (solved ? feasible : infeasible).add(problem);
        }
        for (int round = 0; round < Math.max(1, 6000 / problems / weeks); round++) {
            feasible.forEach(CalendarSolver::solve);
        }
        print("%2d weeks, %2d options%s".formatted(weeks, options, dense ? ", dense" : ""), feasible);
        if (!infeasible.isEmpty()) {
            print("  of them infeasible", infeasible);
        }
    }

    private static void print(String name, List<CalendarProblem> problems) {
        List<Double> millis = new ArrayList<>();
        List<Long> labels = new ArrayList<>();
        int passes = 0;
        for (CalendarProblem problem : problems) {
            double best = Double.MAX_VALUE;
            for (int i = 1; i < TRIES; i++) {
                best = Math.min(best, millis(problem));
            }
            CalendarSolution solution = CalendarSolver.solve(problem);
            millis.add(Math.min(best, millis(problem)));
            labels.add(solution.statistics().labels());
            passes = Math.max(passes, solution.statistics().passes());
        }
        millis.sort(null);
        labels.sort(null);
        int last = problems.size() - 1;
        System.out.printf(
                Locale.ROOT,
                "%s: n %d, p50 %.2f p95 %.2f p99 %.2f worst %.1f ms; labels p50 %d p95 %d worst %d; passes most %d%n",
                name,
                problems.size(),
                millis.get(last / 2),
                millis.get(last * 95 / 100),
                millis.get(last * 99 / 100),
                millis.get(last),
                labels.get(last / 2),
                labels.get(last * 95 / 100),
                labels.get(last),
                passes);
    }

    private static double millis(CalendarProblem problem) {
        long start = System.nanoTime();
        CalendarSolution solution = CalendarSolver.solve(problem);
        long end = System.nanoTime();
        return solution.proven() ? (end - start) / 1e6 : Double.MAX_VALUE;
    }
}
