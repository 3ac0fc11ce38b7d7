package io.massageplan.plan;

import io.massageplan.internal.Checks;
import io.massageplan.internal.Sorted;
import java.util.Objects;
import java.util.SortedMap;

/**
 * How much practitioner time there is: hard.
 *
 * @param unit what it counts
 * @param amount how much
 * @param priceByMinutes what a visit of so many minutes (1-960) costs, not below 0, for CREDITS and MONEY; else empty
 */
public record VisitBudget(BudgetUnit unit, int amount, SortedMap<Integer, Integer> priceByMinutes) {
    /** Refuses a negative amount or price, a length that cannot be, and a price list where none is needed or none where one is. */
    public VisitBudget {
        Objects.requireNonNull(unit, "unit");
        Checks.inRange(amount, 0, 1_000_000, "amount");
        priceByMinutes = Sorted.copy(priceByMinutes);
        priceByMinutes.forEach((minutes, price) -> {
            Checks.inRange(minutes, 1, 960, "minutes of priceByMinutes");
            Checks.inRange(price, 0, 1_000_000, "price of " + minutes + " minutes");
        });
        boolean priced = unit == BudgetUnit.CREDITS || unit == BudgetUnit.MONEY;
        Checks.that(
                priced != priceByMinutes.isEmpty(),
                "priceByMinutes",
                priceByMinutes,
                "be given exactly for CREDITS and MONEY",
                "list a price for 30, 45 and 60 minutes");
    }

    /** What a visit of that length costs: the price of the shortest listed length that covers it. */
    public int costOf(int minutes) {
        return switch (unit) {
            case VISITS -> 1;
            case MINUTES -> minutes;
            case CREDITS, MONEY -> price(minutes);
        };
    }

    private int price(int minutes) {
        SortedMap<Integer, Integer> covering = priceByMinutes.tailMap(minutes);
        int listed = covering.isEmpty() ? priceByMinutes.lastKey() : covering.firstKey();
        return priceByMinutes.getOrDefault(listed, 0);
    }
}
