package id.skp.testkit.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** All that is attacked. */
final class Targets {
  static final List<Target> ALL = Stream.concat(
          DocumentTarget.all().stream(),
          Stream.of(
              new CaseFileTarget(),
              new RuleTarget(),
              new SheetTarget(),
              new InputTarget(),
              new CommandTarget(),
              new RenderingTarget()))
      .toList();

  private Targets() {}
}
