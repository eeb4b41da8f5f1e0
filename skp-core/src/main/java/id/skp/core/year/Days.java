package id.skp.core.year;

import com.google.common.collect.ImmutableMap;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Collects on which days that happened of which a value tells. */
final class Days {
  static final String DATE = "/date";

  private final ImmutableMap.Builder<String, LocalDate> found = ImmutableMap.builder();

  private Days() {}

  private Days maybe(String pointer, Optional<LocalDate> day) {
    day.ifPresent(present -> found.put(pointer, present));
    return this;
  }

  static Map<String, LocalDate> of(String pointer, Optional<LocalDate> day) {
    return day.map(present -> Map.of(pointer, present)).orElse(Map.of());
  }

  static Map<String, LocalDate> of(Skp plan) {
    Days days = new Days().maybe("/fixedOn", plan.fixedOn());
    for (int i = 0; i < plan.signatures().size(); i++) {
      days.maybe("/signatures/" + i + DATE, plan.signatures().get(i).date());
    }
    return days.found.build();
  }

  static Map<String, LocalDate> of(PerformanceDialogue dialogue) {
    return new Days()
        .maybe(DATE, Optional.of(dialogue.date()))
        .maybe("/employeeAcknowledgedOn", dialogue.employeeAcknowledgedOn())
        .maybe("/leaderAcknowledgedOn", dialogue.leaderAcknowledgedOn())
        .found
        .build();
  }

  static Map<String, LocalDate> of(EvaluationDocument document) {
    Days days = new Days().maybe("/deliveredOn", document.deliveredOn());
    for (int i = 0; i < document.events().size(); i++) {
      days.maybe("/events/" + i + DATE, Optional.of(document.events().get(i).date()));
    }
    for (int i = 0; i < document.signatures().size(); i++) {
      days.maybe("/signatures/" + i + DATE, document.signatures().get(i).date());
    }
    return days.found.build();
  }
}
