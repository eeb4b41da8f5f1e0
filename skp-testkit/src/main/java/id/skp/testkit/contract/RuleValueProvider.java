package id.skp.testkit.contract;

import id.skp.core.appraisal.Evaluation;
import id.skp.rules.Decision;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Hands to every {@code @ForAll} what the rules of the library take, as the {@linkplain RuleSetContract contract} makes it, what they give,
 * by deciding that, the reports on a career, an allowance, a reach and an impact, the rule sets with what they have, and the values of
 * their parameters with what stands in them. Of decisions it makes those of an {@link Evaluation}. jqwik finds it wherever the test
 * kit is on the class path; on the module path a property names the {@link RuleValueDomain}.
 */
public final class RuleValueProvider implements ArbitraryProvider {
  /** Creates the provider; jqwik does. */
  public RuleValueProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return isDecision(target) || RuleValues.types().contains(target.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(isDecision(target) ? RuleValues.decisions() : RuleValues.of(target.getRawType()));
  }

  /** Whatever another provider makes is made by that one. */
  @Override
  public int priority() {
    return -1;
  }

  private static boolean isDecision(TypeUsage target) {
    return target.isOfType(Decision.class)
        && target.getTypeArguments().stream().allMatch(each -> each.isOfType(Evaluation.class));
  }
}
