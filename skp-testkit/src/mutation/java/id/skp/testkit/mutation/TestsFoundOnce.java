package id.skp.testkit.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.junit5.JUnit5TestPluginFactory;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.Description;
import org.pitest.testapi.NullExecutionListener;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * The tests of JUnit, found while coverage is measured and remembered in {@code skp.mutation.tests}. PIT finds tests by running
 * them: each process that tries the mutants of a class would first run all test classes that reach it, whole.
 */
public final class TestsFoundOnce implements TestPluginFactory {
  /** Creates the plug-in; PIT does. */
  public TestsFoundOnce() {}

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig groups,
      ClassByteArraySource source,
      Collection<String> runners,
      Collection<String> methods) {
    Configuration found = new JUnit5TestPluginFactory()
        .createTestFrameworkConfiguration(groups, source, runners, methods);
    return new Configuration() {
      @Override
      public int priority() {
        return DEFAULT_PRIORITY - 1;
      }

      @Override
      public TestUnitFinder testUnitFinder() {
        return new Finder(found.testUnitFinder());
      }

      @Override
      public TestSuiteFinder testSuiteFinder() {
        return found.testSuiteFinder();
      }

      @Override
      public Optional<PitHelpError> verifyEnvironment() {
        return found.verifyEnvironment();
      }
    };
  }

  @Override
  public String name() {
    return "found-once";
  }

  @Override
  public String description() {
    return "Tests of JUnit that are found once";
  }

  private record Finder(TestUnitFinder first) implements TestUnitFinder {
    @Override
    public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
      Path remembered = Path.of(System.getProperty("skp.mutation.tests"), type.getName());
      try {
        if (listener instanceof NullExecutionListener && Files.exists(remembered)) {
          return Files.readAllLines(remembered).stream()
              .<TestUnit>map(id -> new One(type, id))
              .toList();
        }
        List<TestUnit> units = first.findTestUnits(type, listener);
        Files.createDirectories(remembered.getParent());
        Files.write(
            remembered,
            units.stream().map(unit -> unit.getDescription().getName()).toList());
        return units;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class One extends AbstractTestUnit {
    private static final Launcher LAUNCHER = LauncherFactory.create();

    private final String id;

    One(Class<?> type, String id) {
      super(new Description(id, type));
      this.id = id;
    }

    @Override
    public void execute(ResultCollector results) {
      LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
          .selectors(selectUniqueId(id))
          .build();
      results.notifyStart(getDescription());
      Outcome outcome = new Outcome();
      LAUNCHER.execute(request, outcome);
      outcome.thrown.ifPresentOrElse(
          thrown -> results.notifyEnd(getDescription(), thrown),
          () -> results.notifyEnd(getDescription()));
    }
  }

  private static final class Outcome implements TestExecutionListener {
    private Optional<Throwable> thrown = Optional.empty();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      thrown = thrown.or(result::getThrowable);
    }
  }
}
