package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.RuleOverride;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON form of what is asked for: field names, their order, and which of them hold catalogue ids.
 */
final class RequestMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(PlanRequest.class, OfPlanRequest.class),
            Binding.of(Practitioner.class, OfPractitioner.class),
            Binding.of(VisitBudget.class, OfVisitBudget.class),
            Binding.of(Pin.class, OfPin.class),
            Binding.of(Availability.class, OfAvailability.class),
            Binding.of(FreeTime.class, OfFreeTime.class).whenAbsent("uses", EnumSet.allOf(Use.class)),
            Binding.of(Break.class, OfBreak.class));

    private RequestMixins() {}

    @Mixin
    @JsonSerialize(as = PlanRequest.class)
    @JsonPropertyOrder({
        "start",
        "weeks",
        "client",
        "availability",
        "practitioners",
        "protocol",
        "budget",
        "homeMinutesPerDay",
        "homeMinutesPerWeek",
        "pins",
        "appointments",
        "overrides",
        "visitMinutesMost",
        "delivered"
    })
    interface OfPlanRequest {
        @JsonProperty("start")
        LocalDate start();

        @JsonProperty("weeks")
        int weeks();

        @JsonProperty("client")
        ClientProfile client();

        @JsonProperty("availability")
        Availability availability();

        @JsonProperty("practitioners")
        @LeftOutWhenEmpty
        List<Practitioner> practitioners();

        @JsonProperty("protocol")
        @IdOf(IdKind.PROTOCOL)
        Optional<String> protocol();

        @JsonProperty("budget")
        Optional<VisitBudget> budget();

        @JsonProperty("homeMinutesPerDay")
        OptionalInt homeMinutesPerDay();

        @JsonProperty("homeMinutesPerWeek")
        OptionalInt homeMinutesPerWeek();

        @JsonProperty("pins")
        @LeftOutWhenEmpty
        List<Pin> pins();

        @JsonProperty("appointments")
        @LeftOutWhenEmpty
        List<Appointment> appointments();

        @JsonProperty("overrides")
        @LeftOutWhenEmpty
        List<RuleOverride> overrides();

        @JsonProperty("visitMinutesMost")
        OptionalInt visitMinutesMost();

        @JsonProperty("delivered")
        Optional<Delivered> delivered();
    }

    @Mixin
    @JsonSerialize(as = Practitioner.class)
    @JsonPropertyOrder({"id", "profession", "qualifications", "techniques", "weekly", "slots"})
    interface OfPractitioner {
        @JsonProperty("id")
        String id();

        @JsonProperty("profession")
        @IdOf(IdKind.PROFESSION)
        String profession();

        @JsonProperty("qualifications")
        @LeftOutWhenEmpty
        List<String> qualifications();

        @JsonProperty("techniques")
        @LeftOutWhenEmpty
        @IdOf(IdKind.TECHNIQUE)
        List<String> techniques();

        @JsonProperty("weekly")
        @LeftOutWhenEmpty
        List<FreeTime> weekly();

        @JsonProperty("slots")
        @LeftOutWhenEmpty
        List<LocalDateTime> slots();
    }

    @Mixin
    @JsonPropertyOrder({"unit", "amount", "priceByMinutes"})
    interface OfVisitBudget {
        @JsonProperty("unit")
        BudgetUnit unit();

        @JsonProperty("amount")
        int amount();

        @JsonProperty("priceByMinutes")
        @LeftOutWhenEmpty
        SortedMap<Integer, Integer> priceByMinutes();
    }

    @Mixin
    @JsonSerialize(as = Pin.class)
    @JsonPropertyOrder({"kind", "date", "start", "technique"})
    interface OfPin {
        @JsonProperty("kind")
        PinKind kind();

        @JsonProperty("date")
        LocalDate date();

        @JsonProperty("start")
        Optional<LocalTime> start();

        @JsonProperty("technique")
        @IdOf(IdKind.TECHNIQUE)
        Optional<String> technique();
    }

    @Mixin
    @JsonSerialize(as = Availability.class)
    @JsonPropertyOrder({"weekly", "breaks", "travelMinutes", "homeCareAnyTime"})
    interface OfAvailability {
        @JsonProperty("weekly")
        @LeftOutWhenEmpty
        List<FreeTime> weekly();

        @JsonProperty("breaks")
        @LeftOutWhenEmpty
        List<Break> breaks();

        @JsonProperty("travelMinutes")
        int travelMinutes();

        @JsonProperty("homeCareAnyTime")
        boolean homeCareAnyTime();
    }

    @Mixin
    @JsonPropertyOrder({"days", "from", "to", "uses"})
    interface OfFreeTime {
        @JsonProperty("days")
        @LeftOutWhenEmpty
        Set<DayOfWeek> days();

        @JsonProperty("from")
        LocalTime from();

        @JsonProperty("to")
        LocalTime to();

        @JsonProperty("uses")
        @LeftOutWhenEmpty
        Set<Use> uses();
    }

    @Mixin
    @JsonPropertyOrder({"from", "to", "kind"})
    interface OfBreak {
        @JsonProperty("from")
        LocalDate from();

        @JsonProperty("to")
        LocalDate to();

        @JsonProperty("kind")
        BreakKind kind();
    }
}
