package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.WorkResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where an appraisal holds what a rule could not decide from: rules know their own fields, not the document's. */
final class DocumentPath {
  private static final Pattern SUPERIOR = Pattern.compile("(results\\[\\d+\\])\\.superior(\\w+)");
  private static final Pattern TARGET =
      Pattern.compile("results\\[(\\d+)\\]\\.indicators\\[(\\d+)\\]\\.target(\\.\\w+)?");
  private static final Pattern STANDARD =
      Pattern.compile("behaviourLevels\\[(\\d+)\\]\\.standard(Min|Max)");

  private DocumentPath() {}

  /** Returns the path in the document of a path that rules tell; the same path if the document has that. */
  static String of(Appraisal appraisal, String path) {
    Matcher superior = SUPERIOR.matcher(path);
    if (superior.matches()) {
      boolean score = superior.group(2).equals("Score");
      return superior.group(1) + ".superior." + (score ? "score" : "category");
    }
    Matcher target = TARGET.matcher(path);
    if (target.matches()) {
      return ofTarget(appraisal, target);
    }
    Matcher standard = STANDARD.matcher(path);
    return standard.matches() ? ofStandard(appraisal, standard).orElse(path) : path;
  }

  private static String ofTarget(Appraisal appraisal, Matcher target) {
    ResultAppraisal judged = appraisal.results().get(number(target.group(1)));
    List<WorkResult> results = appraisal.skp().results();
    int result = indexOf(judged.resultId(), WorkResult::id, results);
    int indicator = indexOf(
        judged.indicators().get(number(target.group(2))).indicatorId(),
        Indicator::id,
        results.get(result).indicators());
    String bound = Objects.requireNonNullElse(target.group(3), "");
    return "skp.results[" + result + "].indicators[" + indicator + "]." + ofBound("target" + bound);
  }

  /** Returns the path of a bound in an indicator, where one number is a value. */
  static String ofBound(String path) {
    return path.equals("target.exact") ? "target.value" : path;
  }

  /** Levels that the plan does not set come from a parameter, which the document does not hold. */
  private static Optional<String> ofStandard(Appraisal appraisal, Matcher standard) {
    BehaviourAspect aspect =
        appraisal.behaviourLevels().get(number(standard.group(1))).aspect();
    List<BehaviourStandard> standards = appraisal.skp().behaviourStandards();
    int index = indexOf(aspect, BehaviourStandard::aspect, standards);
    return index < 0
        ? Optional.empty()
        : Optional.of("skp.behaviourStandards[" + index + "]."
            + (standard.group(2).equals("Min") ? "lowest" : "highest"));
  }

  private static <T, K> int indexOf(K key, Function<T, K> keyOf, List<T> all) {
    return all.stream().map(keyOf).toList().indexOf(key);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
