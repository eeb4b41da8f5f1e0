package id.skp.testkit.architecture;

import id.skp.rules.Reasoning;
import id.skp.rules.RuleSet;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What the library may not do, so that a rule which finds nothing is known to look. */
@SuppressWarnings({
  "DefaultLocale",
  "JavaTimeDefaultTimeZone",
  "StringCaseLocaleUsage",
  "UnusedMethod"
})
public class Sins {
  private static final double SHARE = new BigDecimal("0.7").doubleValue();
  private static final Function<BigDecimal, Float> ROUGHLY = BigDecimal::floatValue;

  float share() {
    return ROUGHLY.apply(BigDecimal.valueOf(SHARE));
  }

  String machine() {
    return Locale.getDefault() + File.separator + LocalDate.now() + new Random().nextInt();
  }

  String digits(int number) {
    return "%d".formatted(number).toLowerCase();
  }

  int services() {
    if (ServiceLoader.load(Runnable.class).stream().count() > 1) {
      throw new IllegalStateException("several");
    }
    return TimeUnit.DAYS.compareTo(TimeUnit.HOURS);
  }

  boolean known(RuleSet rules, Reasoning reasoning) {
    return reasoning.findingKind("NONE").isEmpty() && rules.ruleNamed("rating").isPresent();
  }
}
