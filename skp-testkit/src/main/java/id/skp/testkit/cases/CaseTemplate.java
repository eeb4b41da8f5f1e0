package id.skp.testkit.cases;

import static id.skp.core.InvalidValueException.quoted;

import id.skp.json.DocumentException;
import id.skp.json.VariantJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Makes a test of each case that {@link SkpCases} names. */
final class CaseTemplate implements TestTemplateInvocationContextProvider {
  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return found(context).isPresent();
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    List<CaseResult> results =
        results(found(context).orElseThrow(), context.getRequiredTestClass().getClassLoader());
    if (results.isEmpty()) {
      throw new AssertionError("no case was run: the files have none, or none of these rules");
    }
    return results.stream().map(OneCase::new);
  }

  private static Optional<SkpCases> found(ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    return Optional.ofNullable(method.getAnnotation(SkpCases.class))
        .or(() -> Stream.of(method.getAnnotations())
            .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(SkpCases.class)))
            .findFirst());
  }

  private static List<CaseResult> results(SkpCases cases, ClassLoader loader) {
    try {
      RuleSets ruleSets = RuleSets.installed(loader);
      List<RuleSet> variants = new ArrayList<>();
      for (String path : cases.variants()) {
        RuleSet variant = VariantJson.read(Files.readAllBytes(found(path, loader)), ruleSets);
        ruleSets = ruleSets.with(variant);
        variants.add(variant);
      }
      CaseRunner runner = CaseRunner.of(ruleSets).only(List.of(cases.only()));
      for (RuleSet each : variants) {
        runner = runner.usingVariant(each);
      }
      if (!cases.rules().isEmpty()) {
        runner = runner.using(ruleSets.byId(cases.rules()));
      }
      return runner.run(files(cases, ruleSets, loader)).results();
    } catch (DocumentException refused) {
      throw new AssertionError(
          "a variant of @SkpCases was refused: " + refused.getMessage(), refused);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<CaseFile> files(SkpCases cases, RuleSets ruleSets, ClassLoader loader)
      throws IOException {
    if (cases.value().length == 0) {
      Set<String> ids = new HashSet<>();
      ruleSets.find(cases.rules()).ifPresent(each -> {
        ids.add(each.id());
        ids.addAll(each.baseIds());
      });
      return BundledCases.all().stream()
          .filter(each -> ids.isEmpty() || ids.contains(each.ruleSet()))
          .toList();
    }
    List<CaseFile> files = new ArrayList<>();
    for (String path : cases.value()) {
      files.addAll(CaseFiles.read(found(path, loader)));
    }
    return files;
  }

  /** Finds a path from the folder in which the tests run, or else a resource. */
  private static Path found(String path, ClassLoader loader) throws IOException {
    Path beside = Path.of(path);
    if (Files.exists(beside)) {
      return beside;
    }
    URL resource = loader.getResource(path);
    if (resource == null || !"file".equals(resource.getProtocol())) {
      throw new IOException("@SkpCases: neither " + beside.toAbsolutePath()
          + " nor a resource folder " + quoted(path));
    }
    return Path.of(URI.create(resource.toString()));
  }

  /**
   * One case as a test.
   *
   * @param result what came of it
   */
  private record OneCase(CaseResult result) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return result.id().isEmpty() ? result.file() : result.id();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Judge(result));
    }
  }

  /**
   * Fails the test of a case that did not pass, and hands the result on to the method.
   *
   * @param result what came of the case
   */
  private record Judge(CaseResult result) implements InvocationInterceptor, ParameterResolver {
    @Override
    public void interceptTestTemplateMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<Method> context,
        ExtensionContext test)
        throws Throwable {
      try {
        result.check();
      } catch (AssertionError failed) {
        invocation.skip();
        throw failed;
      }
      invocation.proceed();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == CaseResult.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return result;
    }
  }
}
