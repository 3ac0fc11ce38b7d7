package io.massageplan.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document of some day can have seen of the things a rule is made of: what had begun by then, until one of them
 * begins anew. Nobody can have looked at an operation that was still to come.
 */
final class Sight {

    private Sight() {}

    /**
     * Whether each thing had begun by the day of the document. One that nobody dated may have begun on the first day of
     * the plan; a document shortly before that is taken to speak of it.
     *
     * @param begins of each thing, when it began, as often as it did; empty: nobody has said
     * @param oldest the earliest day of a document that speaks of what nobody dated
     */
    static boolean reaches(List<List<LocalDate>> begins, LocalDate document, LocalDate oldest) {
        return begins.stream()
                .allMatch(dates -> dates.isEmpty()
                        ? !document.isBefore(oldest)
                        : dates.stream().anyMatch(date -> !date.isAfter(document)));
    }

    /** The last day before one of the things begins anew; empty: none does. */
    static Optional<LocalDate> last(List<List<LocalDate>> begins, LocalDate document) {
        return begins.stream()
                .flatMap(List::stream)
                .filter(document::isBefore)
                .min(LocalDate::compareTo)
                .map(date -> date.minusDays(1));
    }
}
