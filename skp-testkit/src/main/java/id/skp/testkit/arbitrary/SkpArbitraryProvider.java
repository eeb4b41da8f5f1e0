package id.skp.testkit.arbitrary;

import id.skp.core.text.Labelled;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Hands the values of {@link SkpArbitraries}, and the legal constants, to every {@code @ForAll}. jqwik finds it wherever the test kit is
 * on the class path; tests on the module path name the {@link SkpDomain}:
 *
 * <pre>{@code
 * @Property
 * void anAppraisalIsDecidedOrSaysWhyNot(@ForAll Appraisal appraisal) {
 *   Decision<Evaluation> decision = PerformanceRules.standard().evaluate(appraisal).decision();
 *   …
 * }
 * }</pre>
 */
public final class SkpArbitraryProvider implements ArbitraryProvider {
  /** Creates the provider; jqwik does. */
  public SkpArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return SkpDomain.types().contains(target.getRawType()) || isConstant(target);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(
        isConstant(target)
            ? Arbitraries.of(target.getRawType().getEnumConstants())
            : SkpDomain.of(target.getRawType()));
  }

  private static boolean isConstant(TypeUsage target) {
    return target.isEnum() && Labelled.class.isAssignableFrom(target.getRawType());
  }
}
