package id.skp.testkit.contract;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/** The values of {@link RuleValueProvider} alone, without those of jqwik and of others on the path. */
public final class RuleValueDomain implements DomainContext {
  /** Creates the domain; jqwik does. */
  public RuleValueDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(new RuleValueProvider());
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }
}
