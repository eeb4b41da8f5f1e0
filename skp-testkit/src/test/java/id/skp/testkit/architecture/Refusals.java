package id.skp.testkit.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import id.skp.core.text.Text;
import id.skp.testkit.internal.CompiledTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The codes in the sources of the library, each with what is said where it is given: with {@code …} where values stand. */
public final class Refusals {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final String VALUE = "\u2026";
  private static final int DEEPEST = 6;
  private static final int MOST_CALLS = 3;

  /** Calls in which a code is compared with others or looked up, and nothing is refused. */
  private static final Set<String> COMPARING =
      Set.of("equals", "of", "contains", "isIn", "get", "put", "entry", "name");

  private final Map<String, List<TreePath>> methods = new HashMap<>();
  private final Map<String, TreePath> fields = new HashMap<>();
  private final IdentityHashMap<Tree, String> owners = new IdentityHashMap<>();
  private final Map<String, Set<Text>> found = new TreeMap<>();

  private Refusals() {}

  /** Returns what is said with each code. */
  public static Map<String, Set<Text>> all() {
    Refusals refusals = new Refusals();
    List<CompilationUnitTree> units = parsed();
    units.forEach(unit -> refusals.declarations().scan(unit, null));
    units.forEach(unit -> refusals.codes().scan(unit, null));
    return refusals.found;
  }

  private static List<CompilationUnitTree> parsed() {
    List<Path> files = new ArrayList<>();
    for (Path folder : CompiledTypes.folders("src/main/java")) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(each -> each.toString().endsWith(".java") && !each.endsWith("module-info.java"))
            .sorted()
            .forEach(files::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask) compiler.getTask(
          null,
          manager,
          null,
          List.of("-proc:none"),
          null,
          manager.getJavaFileObjectsFromPaths(files));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return units;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private TreePathScanner<Void, Void> declarations() {
    return new TreePathScanner<>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        methods
            .computeIfAbsent(method.getName().toString(), each -> new ArrayList<>())
            .add(getCurrentPath());
        owners.put(method, typeOf(getCurrentPath()));
        return super.visitMethod(method, null);
      }

      @Override
      public Void visitVariable(VariableTree variable, Void nothing) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
          fields.put(typeOf(getCurrentPath()) + "." + variable.getName(), getCurrentPath());
        }
        return super.visitVariable(variable, null);
      }
    };
  }

  private TreePathScanner<Void, Void> codes() {
    return new TreePathScanner<>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String code && CODE.matcher(code).matches()) {
          Set<Text> said = new LinkedHashSet<>();
          if (collect(getCurrentPath(), said, 0)) {
            found.computeIfAbsent(code, each -> new LinkedHashSet<>()).addAll(said);
          }
        }
        return null;
      }
    };
  }

  /** Adds what is said with a code, given at a place; tells whether something is refused there. */
  private boolean collect(TreePath place, Set<Text> said, int depth) {
    Tree leaf = place.getLeaf();
    TreePath up = place.getParentPath();
    while (up.getLeaf() instanceof ConditionalExpressionTree
        || up.getLeaf() instanceof ParenthesizedTree) {
      leaf = up.getLeaf();
      up = up.getParentPath();
    }
    if (depth > MOST_CALLS) {
      return true;
    }
    if (up.getLeaf() instanceof VariableTree variable) {
      boolean[] refused = {false};
      eachUse(
          up.getParentPath(), variable.getName(), use -> refused[0] |= collect(use, said, depth));
      return refused[0];
    }
    String name;
    String type;
    List<? extends ExpressionTree> arguments;
    if (up.getLeaf() instanceof MethodInvocationTree call) {
      name = nameOf(call.getMethodSelect());
      type = receiver(call).map(Tree::toString).orElseGet(() -> typeOf(place));
      arguments = call.getArguments();
    } else if (up.getLeaf() instanceof NewClassTree made) {
      name = "<init>";
      type = made.getIdentifier().toString();
      arguments = made.getArguments();
    } else {
      return false;
    }
    int at = arguments.indexOf(leaf);
    if (at < 0 || COMPARING.contains(name)) {
      return false;
    }
    int before = said.size();
    collect(arguments, at, up, said);
    if (said.size() == before) {
      collectInside(type, name, arguments.size(), at, said, depth);
    }
    if (said.size() == before && depth == 0) {
      collectFromCallers(arguments, up, said);
    }
    return true;
  }

  /** Adds what stands beside a code: texts, or two sentences behind it. */
  private void collect(
      List<? extends ExpressionTree> arguments, int code, TreePath call, Set<Text> said) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      List<Text> texts = i == code ? List.of() : texts(arguments.get(i), call, 0);
      texts.stream().filter(each -> isTold(each.english())).forEach(said::add);
      if (i > code && texts.isEmpty()) {
        string(arguments.get(i), call, 0).filter(Refusals::isTold).ifPresent(sentences::add);
      }
    }
    if (sentences.size() > 1) {
      said.add(text(sentences.get(0), sentences.get(1)));
    }
  }

  /** Adds what a method or constructor of a type, or one that is imported, says with the code that it is called with. */
  private void collectInside(
      String type, String name, int count, int code, Set<Text> said, int depth) {
    List<TreePath> fitting = methods.getOrDefault(name, List.of()).stream()
        .filter(each -> ((MethodTree) each.getLeaf()).getParameters().size() == count)
        .toList();
    List<TreePath> own =
        fitting.stream().filter(each -> type.equals(owners.get(each.getLeaf()))).toList();
    for (TreePath each : own.isEmpty() && name.equals("unless") ? fitting : own) {
      eachUse(
          each,
          ((MethodTree) each.getLeaf()).getParameters().get(code).getName(),
          use -> collect(use, said, depth + 1));
    }
  }

  /** Adds the texts that a method is told to say by those of its type that call it. */
  private void collectFromCallers(
      List<? extends ExpressionTree> arguments, TreePath place, Set<Text> said) {
    TreePath inside = place;
    while (inside != null && !(inside.getLeaf() instanceof MethodTree)) {
      inside = inside.getParentPath();
    }
    if (inside == null) {
      return;
    }
    MethodTree method = (MethodTree) inside.getLeaf();
    Set<String> told = new HashSet<>();
    method.getParameters().stream()
        .filter(each ->
            each.getType().toString().equals("Text") || each.getName().contentEquals("english"))
        .forEach(each -> told.add(each.getName().toString()));
    if (arguments.stream().map(Tree::toString).noneMatch(told::contains)) {
      return;
    }
    eachUse(inside.getParentPath(), method.getName(), use -> {
      if (use.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() == use.getLeaf()) {
        collect(call.getArguments(), -1, use.getParentPath(), said);
      }
    });
  }

  private static void eachUse(TreePath scope, CharSequence name, Consumer<TreePath> work) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        if (identifier.getName().contentEquals(name)) {
          work.accept(getCurrentPath());
        }
        return null;
      }
    }.scan(scope, null);
  }

  private static boolean isTold(String sentence) {
    return sentence.contains(" ")
        && sentence.codePoints().filter(Character::isLetter).count() > 4;
  }

  private static Text text(String indonesian, String english) {
    return Text.of(filled(indonesian), filled(english));
  }

  private static String filled(String sentence) {
    String filled = PLACE.matcher(sentence).replaceAll(VALUE).replace("\n", " ");
    return filled.endsWith("; " + VALUE) ? filled.substring(0, filled.length() - 3) : filled;
  }

  /** Returns the texts that an expression may be. */
  private List<Text> texts(Tree expression, TreePath place, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    if (expression instanceof ParenthesizedTree inside) {
      return texts(inside.getExpression(), place, depth);
    }
    if (expression instanceof ConditionalExpressionTree choice) {
      return Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
          .flatMap(each -> texts(each, place, depth + 1).stream())
          .toList();
    }
    if (expression instanceof MethodInvocationTree call) {
      return textsOf(call, place, depth);
    }
    return variable(expression, place)
        .map(each -> texts(initial(each), each, depth + 1))
        .orElse(List.of());
  }

  private List<Text> textsOf(MethodInvocationTree call, TreePath place, int depth) {
    String name = nameOf(call.getMethodSelect());
    Optional<ExpressionTree> receiver = receiver(call);
    String type = receiver.map(Tree::toString).orElseGet(() -> typeOf(place));
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (type.equals("Text")) {
      List<String> said =
          arguments.stream().map(each -> string(each, place, 0).orElse(VALUE)).toList();
      return said.isEmpty() ? List.of() : List.of(text(said.get(0), said.get(said.size() - 1)));
    }
    if (type.equals("Names") && name.equals("need")) {
      return List.of(Text.of("perlu salah satu dari " + VALUE, "needs one of " + VALUE));
    }
    if (Set.of("Message", "Names").contains(type) && !arguments.isEmpty()) {
      return texts(arguments.get(0), place, depth + 1);
    }
    if (Set.of("toText", "text", "orElse", "orElseGet").contains(name)) {
      return Stream.concat(receiver.stream(), arguments.stream())
          .map(each -> each instanceof LambdaExpressionTree lambda ? lambda.getBody() : each)
          .flatMap(each -> texts(each, place, depth + 1).stream())
          .toList();
    }
    List<Text> all = new ArrayList<>();
    eachReturn(
        type,
        name,
        arguments.size(),
        (method, returned) -> all.addAll(texts(returned, method, depth + 1)));
    return all;
  }

  private static Optional<ExpressionTree> receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? Optional.of(select.getExpression())
        : Optional.empty();
  }

  private void eachReturn(
      String type, String name, int count, BiConsumer<TreePath, ExpressionTree> work) {
    for (TreePath each : methods.getOrDefault(name, List.of())) {
      MethodTree method = (MethodTree) each.getLeaf();
      if (type.equals(owners.get(method)) && method.getParameters().size() == count) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitReturn(ReturnTree returned, Void nothing) {
            work.accept(each, returned.getExpression());
            return null;
          }

          @Override
          public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
            return null;
          }
        }.scan(method, null);
      }
    }
  }

  /** Returns what is known of the text that an expression gives. */
  private Optional<String> string(Tree expression, TreePath place, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (expression instanceof ParenthesizedTree inside) {
      return string(inside.getExpression(), place, depth);
    }
    if (expression instanceof LiteralTree literal) {
      return Optional.ofNullable(literal.getValue()).map(Object::toString);
    }
    if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      Optional<String> left = string(sum.getLeftOperand(), place, depth);
      Optional<String> right = string(sum.getRightOperand(), place, depth);
      return left.isEmpty() && right.isEmpty()
          ? left
          : Optional.of(left.orElse(VALUE) + right.orElse(VALUE));
    }
    if (expression instanceof ConditionalExpressionTree choice) {
      return string(choice.getTrueExpression(), place, depth + 1)
          .filter(each -> !each.isEmpty())
          .or(() -> string(choice.getFalseExpression(), place, depth + 1));
    }
    if (expression instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && Set.of("indonesian", "english").contains(nameOf(select))) {
      return texts(select.getExpression(), place, depth + 1).stream()
          .findFirst()
          .map(each -> nameOf(select).equals("english") ? each.english() : each.indonesian());
    }
    if (expression instanceof MethodInvocationTree call && receiver(call).isEmpty()) {
      List<String> all = new ArrayList<>();
      eachReturn(
          typeOf(place),
          nameOf(call.getMethodSelect()),
          call.getArguments().size(),
          (method, returned) -> string(returned, method, depth + 1).ifPresent(all::add));
      return all.stream().findFirst();
    }
    return variable(expression, place).flatMap(each -> string(initial(each), each, depth + 1));
  }

  /** Returns the constant or the local variable that an expression names, if it is given its value where it is declared. */
  private Optional<TreePath> variable(Tree expression, TreePath place) {
    if (expression instanceof MemberSelectTree) {
      return Optional.ofNullable(fields.get(expression.toString())).filter(Refusals::isInitial);
    }
    if (!(expression instanceof IdentifierTree)) {
      return Optional.empty();
    }
    List<TreePath> named = new ArrayList<>();
    for (TreePath each = place; each != null; each = each.getParentPath()) {
      if (each.getLeaf() instanceof MethodTree) {
        new TreePathScanner<Void, Void>() {
          @Override
          public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getName().contentEquals(expression.toString())) {
              named.add(getCurrentPath());
            }
            return super.visitVariable(variable, null);
          }
        }.scan(each, null);
      } else if (each.getLeaf() instanceof ClassTree type) {
        Optional.ofNullable(fields.get(type.getSimpleName() + "." + expression))
            .ifPresent(named::add);
      }
    }
    return named.stream().filter(Refusals::isInitial).findFirst();
  }

  private static boolean isInitial(TreePath variable) {
    return initial(variable) != null;
  }

  private static ExpressionTree initial(TreePath variable) {
    return ((VariableTree) variable.getLeaf()).getInitializer();
  }

  private static String nameOf(Tree select) {
    return select instanceof MemberSelectTree member
        ? member.getIdentifier().toString()
        : select.toString();
  }

  private static String typeOf(TreePath place) {
    for (TreePath each = place; each != null; each = each.getParentPath()) {
      if (each.getLeaf() instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
        return type.getSimpleName().toString();
      }
    }
    return "";
  }
}
