package id.skp.testkit.readme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of Java as a class of its own: its imports, then its members, or its statements in a method. A block that
 * continues others is compiled with theirs before it.
 */
final class JavaBlock {
  private static final Pattern UNIT =
      Pattern.compile("(?m)^(package |((public|final|abstract) )*(class|interface|enum) )");
  private static final Pattern MEMBER = Pattern.compile("(?m)^(static|public|private|@)");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:\\w+ )*?(?:class|interface|enum|record) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern DECLARED = Pattern.compile("(?s)^[\\w.<>?\\[\\], ]+? (\\w+) = .*");

  /** What a comment says that begins with values: constants, numbers, days, JSON Pointers, ids of rule sets. */
  private static final Pattern VALUES = Pattern.compile(
      "(?:(?:[A-Z][A-Z0-9]*_?[A-Z0-9_]+|-?\\d+(?:\\.\\d+)?|\\d{4}-\\d\\d-\\d\\d|/\\w[\\w/]*|[a-z]+(?:[.-][a-z0-9]+){2,})(?=[ ,;…]|$) ?)+");

  private final Block block;
  private final List<Block> before;

  /** Takes a block and those that it continues, the first one first. */
  JavaBlock(Block block, List<Block> before) {
    this.block = block;
    this.before = before;
  }

  boolean isUnit() {
    return UNIT.matcher(block.text()).find();
  }

  boolean hasStatements() {
    return !isUnit() && !MEMBER.matcher(block.text()).find();
  }

  /** Returns the path of the source below a folder of sources. */
  String file() {
    Matcher type = TYPE.matcher(block.text());
    Matcher place = PACKAGE.matcher(block.text());
    return isUnit() && type.find()
        ? (place.find() ? place.group(1).replace('.', '/') + "/" : "") + type.group(1) + ".java"
        : "readme/" + block.id() + ".java";
  }

  String className() {
    return "readme." + block.id();
  }

  /** Returns the source, which hands each value that a comment tells to a consumer, by its line. */
  String source() {
    if (isUnit()) {
      return block.text();
    }
    Set<String> imports = new LinkedHashSet<>();
    StringBuilder members = new StringBuilder();
    StringBuilder statements = new StringBuilder();
    for (Block each : before) {
      new JavaBlock(each, List.of()).addTo(imports, members, statements, false);
    }
    addTo(imports, members, statements, true);
    return "package readme;\n" + String.join("\n", imports) + "\n"
        + "final class " + block.id() + " {\n" + members
        + "  static void run(java.util.function.BiConsumer<Integer, Object> shown) throws Exception {\n"
        + statements + "  }\n}\n";
  }

  private void addTo(
      Set<String> imports, StringBuilder members, StringBuilder statements, boolean shows) {
    block.text().lines().filter(line -> line.startsWith("import ")).forEach(imports::add);
    String given = block.all("given").collect(Collectors.joining("\n", "", "\n"));
    String body = block
        .text()
        .lines()
        .map(line -> line.startsWith("import ") ? "" : line)
        .collect(Collectors.joining("\n", "", "\n"));
    if (hasStatements()) {
      statements.append(given).append(shows ? showing(body) : body);
    } else {
      members.append(given.replaceAll("(?m)^(?=\\w)", "static ")).append(body);
    }
  }

  /** Returns what the comments tell, by the line. */
  Map<Integer, List<String>> told() {
    Map<Integer, List<String>> told = new LinkedHashMap<>();
    if (hasStatements()) {
      int line = block.line();
      for (Statement each : Statement.of(block.text())) {
        line += each.lines();
        int at = line - 1;
        values(each.comment()).ifPresent(values -> told.put(at, values));
      }
    }
    return told;
  }

  private String showing(String body) {
    StringBuilder shown = new StringBuilder();
    int line = block.line();
    for (Statement each : Statement.of(body)) {
      line += each.lines();
      if (values(each.comment()).isEmpty()) {
        shown.append(each.code()).append(";\n");
        continue;
      }
      Matcher declared = DECLARED.matcher(each.code().strip());
      if (declared.matches()) {
        shown.append(each.code()).append(";\n");
      }
      shown
          .append("shown.accept(")
          .append(line - 1)
          .append(", ")
          .append(declared.matches() ? declared.group(1) : each.code())
          .append(");\n");
    }
    return shown.toString();
  }

  private static Optional<List<String>> values(String comment) {
    Matcher values = VALUES.matcher(comment);
    return values.lookingAt()
        ? Optional.of(List.of(values.group().strip().split(" ")))
        : Optional.empty();
  }

  /**
   * A statement of a block.
   *
   * @param code the code, without its semicolon
   * @param comment what stands behind the semicolon on its line; empty if nothing
   * @param lines the lines it takes, with those before it that are blank
   */
  private record Statement(String code, String comment, int lines) {
    static List<Statement> of(String body) {
      List<Statement> statements = new ArrayList<>();
      int start = 0;
      int depth = 0;
      for (int i = 0; i < body.length(); i++) {
        char each = body.charAt(i);
        if (each == '"') {
          for (i++; body.charAt(i) != '"'; i++) {
            i += body.charAt(i) == '\\' ? 1 : 0;
          }
        } else if (body.startsWith("//", i)) {
          i = body.indexOf('\n', i) - 1;
        } else if (each == '(' || each == '{') {
          depth++;
        } else if (each == ')' || each == '}') {
          depth--;
        } else if (each == ';' && depth == 0) {
          int end = body.indexOf('\n', i);
          String behind = body.substring(i + 1, end).strip();
          String code = body.substring(start, i);
          statements.add(
              new Statement(code, behind.startsWith("//") ? behind.substring(2).strip() : "", (int)
                  body.substring(start, end + 1).chars().filter(c -> c == '\n').count()));
          start = end + 1;
          i = end;
        }
      }
      statements.add(new Statement(body.substring(start), "", 0));
      return statements;
    }
  }
}
