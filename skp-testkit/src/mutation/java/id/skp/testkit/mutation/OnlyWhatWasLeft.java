package id.skp.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;

/** Tries again what a run before left, by its {@code mutations.csv} in {@code skp.mutation.again}: with more tests, or new ones. */
public final class OnlyWhatWasLeft implements MutationInterceptorFactory {
  /** The columns from that of the class on are mutator, method, line and outcome. */
  private static final int CLASS = 1;

  private static final int OUTCOME = 5;

  /** Creates the plug-in; PIT does. */
  public OnlyWhatWasLeft() {}

  @Override
  public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
    return new Left(Optional.of(System.getProperty("skp.mutation.again", ""))
        .filter(file -> !file.isEmpty())
        .map(OnlyWhatWasLeft::left));
  }

  private static Set<String> left(String file) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .map(line -> line.split(",", -1))
          .filter(cells -> cells.length > OUTCOME && !cells[OUTCOME].equals("KILLED"))
          .map(
              cells -> Stream.of(cells).limit(OUTCOME).skip(CLASS).collect(Collectors.joining(",")))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Feature provides() {
    return Feature.named("LEFT").withOnByDefault(true).withDescription(description());
  }

  @Override
  public String description() {
    return "Tries only what a run before left";
  }

  private record Left(Optional<Set<String>> mutants) implements MutationInterceptor {
    @Override
    public InterceptorType type() {
      return InterceptorType.FILTER;
    }

    @Override
    public void begin(ClassTree type) {}

    @Override
    public Collection<MutationDetails> intercept(
        Collection<MutationDetails> found, Mutater mutater) {
      return mutants
          .<Collection<MutationDetails>>map(
              left -> found.stream().filter(each -> left.contains(key(each))).toList())
          .orElse(found);
    }

    private static String key(MutationDetails each) {
      return String.join(
          ",",
          each.getClassName().asJavaName(),
          each.getMutator(),
          each.getMethod(),
          Integer.toString(each.getLineNumber()));
    }

    @Override
    public void end() {}
  }
}
