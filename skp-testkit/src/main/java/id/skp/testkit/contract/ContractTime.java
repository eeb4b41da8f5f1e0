package id.skp.testkit.contract;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * Parts the {@linkplain RuleSetContract#seconds time} of a contract among its tests, and prints a line for each that was not
 * tried on everything in its part. {@link RuleSetContract} brings it along.
 */
public final class ContractTime implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace SPACE = Namespace.create(ContractTime.class);

  /** What the tests take that ask many questions, as parts of the time; the others ask none, and take next to nothing. */
  private static final Map<String, Integer> PARTS = Map.ofEntries(
      Map.entry("everyRuleAnswersEveryInput", 2),
      Map.entry("whatIsMissingIsRefused", 2),
      Map.entry("whatIsUnknownIsRefused", 2),
      Map.entry("noFieldIsIgnored", 2),
      Map.entry("namedFieldsDecideAsTheirTypes", 2),
      Map.entry("anAnswerIsTheSameEachTime", 1),
      Map.entry("anAnswerIsTheSameInEveryThread", 2),
      Map.entry("anAnswerIsTheSameOnEveryMachine", 3),
      Map.entry("aVariantWithoutAChangeAnswersTheSame", 1),
      Map.entry("everyValueRestsOnItsSteps", 2),
      Map.entry("whatIsCalledGivenWasGiven", 2),
      Map.entry("whatDecidesIsInTheExplanation", 6));

  private static final int ALL_PARTS =
      PARTS.values().stream().mapToInt(Integer::intValue).sum();

  /** Made by JUnit. */
  public ContractTime() {}

  /** What is left for the tests of one class that have not been run. */
  private static final class Left {
    private final AtomicLong nanos;
    private final AtomicInteger parts = new AtomicInteger(ALL_PARTS);

    Left(int seconds) {
      nanos = new AtomicLong(TimeUnit.SECONDS.toNanos(seconds));
    }

    /** Takes the time of so many of the parts that are left. */
    long take(int wanted) {
      int before = parts.getAndAdd(-wanted);
      return before <= wanted ? nanos.get() : nanos.get() * wanted / before;
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    int parts = parts(context);
    if (parts > 0 && context.getRequiredTestInstance() instanceof RuleSetContract contract) {
      Left left = store(context)
          .getOrComputeIfAbsent(Left.class, key -> new Left(contract.seconds()), Left.class);
      Slice.begin(left.take(parts));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (parts(context) > 0
        && context.getRequiredTestInstance() instanceof RuleSetContract contract) {
      Slice slice = Slice.end();
      store(context).get(Left.class, Left.class).nanos.addAndGet(-slice.taken());
      slice
          .left()
          .ifPresent(left -> System.out.println("contract: "
              + context.getRequiredTestMethod().getName() + " of "
              + context.getRequiredTestClass().getSimpleName() + ": " + left + " in its part of "
              + contract.seconds() + " s; -Dskp.contract.seconds=N gives more"));
    }
  }

  private static int parts(ExtensionContext context) {
    return PARTS.getOrDefault(context.getRequiredTestMethod().getName(), 0);
  }

  private static Store store(ExtensionContext context) {
    return context.getParent().orElse(context).getStore(SPACE);
  }
}
