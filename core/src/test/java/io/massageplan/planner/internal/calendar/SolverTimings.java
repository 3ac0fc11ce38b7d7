package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints how long the solver takes, warm, by horizon. A look, not a measurement: no JMH, one thread, wall clock. */
final class SolverTimings {
    private SolverTimings() {}

    /**
     * The look.
     *
     * @param args horizons in weeks, or nothing for all; "dense" for an ideal gap of 2-3 days
     */
    public static void main(String[] args) {
        List<String> wanted = List.of(args.length == 0 ? "2 4 12 26 52".split(" ") : args);
        boolean dense = wanted.contains("dense");
        for (String weeks : wanted) {
            if (!weeks.equals("dense")) {
                for (int options : new int[] {3, 20}) {
                    print(Integer.parseInt(weeks), options, dense);
                }
            }
        }
    }

    private static void print(int weeks, int options, boolean dense) {
        List<CalendarProblem> problems = new ArrayList<>();
        RealisticInstances instances = new RealisticInstances(20260302, options, dense);
        int infeasible = 0;
        while (problems.size() < 60 && infeasible < 400) {
            CalendarProblem problem = instances.next(weeks);
            if (CalendarSolver.solve(problem).plan().isPresent()) {
                problems.add(problem);
            } else {
                infeasible++;
            }
        }
        for (int round = 0; round < Math.max(1, 40 / weeks); round++) {
            problems.forEach(CalendarSolver::solve);
        }
        List<Double> millis = new ArrayList<>();
        List<Long> labels = new ArrayList<>();
        int passes = 0;
        long items = 0;
        long prices = 0;
        for (CalendarProblem problem : problems) {
            long start = System.nanoTime();
            CalendarSolution solution = CalendarSolver.solve(problem);
            millis.add((System.nanoTime() - start) / 1e6);
            labels.add(solution.statistics().labels());
            passes = Math.max(passes, solution.statistics().passes());
            items += solution.statistics().menuItems();
            prices += solution.statistics().homePrices();
        }
        millis.sort(null);
        labels.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%2d weeks %2d options%s: n %d (%d infeasible) p50 %.2f p95 %.2f worst %.1f ms; labels p50 %d p95 %d;"
                        + " passes most %d; menu items %d, prices %d on average%n",
                weeks,
                options,
                dense ? " dense" : "",
                problems.size(),
                infeasible,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1),
                labels.get(labels.size() / 2),
                labels.get(labels.size() * 95 / 100),
                passes,
                items / problems.size(),
                prices / problems.size());
    }
}
