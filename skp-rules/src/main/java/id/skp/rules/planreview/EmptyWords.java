package id.skp.rules.planreview;

import id.skp.core.TextKind;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds in the words of a plan those that say nothing, such as a dash. */
final class EmptyWords {
  private final BiConsumer<String, String> telling;

  /**
   * Makes the search.
   *
   * @param telling takes the place of each text, a JSON Pointer within the plan, and the text
   */
  EmptyWords(BiConsumer<String, String> telling) {
    this.telling = telling;
  }

  void of(Skp skp) {
    for (int i = 0; i < skp.results().size(); i++) {
      of(skp.results().get(i), "/results/" + i);
    }
    for (int i = 0; i < skp.behaviours().size(); i++) {
      String place = "/behaviours/" + i + "/leaderExpectation";
      skp.behaviours().get(i).leaderExpectation().ifPresent(text -> look(text, place));
    }
    items(skp.annex().resourceSupport(), "/annex/resourceSupport/");
    items(skp.annex().accountabilityScheme(), "/annex/accountabilityScheme/");
    items(skp.annex().consequences(), "/annex/consequences/");
    skp.adjustment().ifPresent(adjusted -> look(adjusted.reason(), "/adjustment/reason"));
  }

  private void of(WorkResult result, String place) {
    look(result.text(), place + "/text");
    result.supports().ifPresent(parent -> look(parent.text(), place + "/supports/text"));
    for (int i = 0; i < result.indicators().size(); i++) {
      Indicator indicator = result.indicators().get(i);
      String at = place + "/indicators/" + i;
      look(indicator.text(), at + "/text");
      indicator
          .target()
          .map(IndicatorTarget::text)
          .ifPresent(text -> look(text, at + "/target/text"));
    }
  }

  private void items(List<String> items, String place) {
    for (int i = 0; i < items.size(); i++) {
      look(items.get(i), place + i);
    }
  }

  private void look(String text, String place) {
    if (TextKind.saysNothing(text)) {
      telling.accept(place, text);
    }
  }
}
