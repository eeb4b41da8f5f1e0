package id.skp.core.plan;

import java.math.BigDecimal;
import java.util.Optional;

/** The usual Indonesian wording of a target, with a decimal comma. */
final class TargetWording {
  private TargetWording() {}

  static String exact(BigDecimal value, Optional<String> unit) {
    return number(value) + suffix(unit);
  }

  static String range(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit) {
    return bounds(min, max) + suffix(unit);
  }

  private static String bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    if (max.isEmpty()) {
      return "paling sedikit " + min.map(TargetWording::number).orElse("");
    }
    String most = number(max.get());
    return min.map(least -> number(least) + (least.signum() < 0 ? " sampai " : "-") + most)
        .orElse("paling banyak " + most);
  }

  private static String number(BigDecimal value) {
    return value.toPlainString().replace('.', ',');
  }

  private static String suffix(Optional<String> unit) {
    return unit.map(word -> word.equals("%") ? word : " " + word).orElse("");
  }
}
