package id.skp.testkit.cases;

import id.skp.core.law.Basis;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.StrictJson;
import id.skp.rules.Undecided;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.internal.JsonLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a case file by its form alone; whether it names rules and fields that exist is for the runner to check. */
final class CaseFileReader {
  private static final Set<String> FILE_FIELDS = Set.of("schema", "ruleSet", "cases");
  private static final Set<String> CASE_FIELDS = Set.of(
      "id",
      "rule",
      "title",
      "given",
      "expect",
      "expectFailure",
      "basis",
      "citation",
      "source",
      "note");
  private static final Set<String> REFUSAL_FIELDS = Set.of("code", "field");
  private static final int MOST_PROBLEMS = 100;
  private static final Text NEED = Text.of(
      "perlu objek dengan schema, ruleSet dan cases",
      "needs an object with schema, ruleSet and cases");
  private static final Text BOTH = Text.of(
      "perlu expect atau expectFailure, diberikan keduanya",
      "needs either expect or expectFailure, got both");
  private static final Text NEITHER = Text.of(
      "perlu expect atau expectFailure, tidak ada yang diberikan",
      "needs either expect or expectFailure, got neither");
  private static final Text NOTHING = Text.of(
      "perlu sedikitnya satu hasil untuk dibandingkan, diberikan objek kosong",
      "needs at least one outcome to compare, got an empty object");

  private static final Text NO_CASE =
      Text.of("perlu sedikitnya satu kasus", "needs at least one case");

  private final String name;
  private final List<CaseEntry> entries = new ArrayList<>();

  CaseFileReader(String name) {
    this.name = name;
  }

  CaseFile read(InputStream document) throws IOException {
    try {
      return read(StrictJson.bytes(document));
    } catch (DocumentException tooLarge) {
      return broken(tooLarge);
    }
  }

  CaseFile read(byte[] document) {
    if (new String(document, StandardCharsets.UTF_8).isBlank()) {
      return broken(Text.of("kosong; " + NEED.indonesian(), "is empty; " + NEED.english()));
    }
    Optional<DocumentKind> other =
        DocumentKind.of(document).filter(kind -> kind != DocumentKind.CASES);
    return other.isPresent() ? broken(other.get().advice(name)) : readCases(document);
  }

  private CaseFile readCases(byte[] document) {
    try {
      return StrictJson.parse(document) instanceof Map<?, ?> file
          ? read(JsonLine.members(file))
          : broken(NEED);
    } catch (DocumentException refused) {
      return broken(refused);
    }
  }

  private CaseFile read(Map<String, @Nullable Object> file) {
    List<CaseProblem> problems = new ArrayList<>();
    Members members = new Members("", file, problems);
    Optional<String> schema = members.required("schema", String.class);
    if (schema.isPresent() && !schema.get().equals(CaseFile.SCHEMA)) {
      String need = "\"" + CaseFile.SCHEMA + "\"";
      boolean other = schema.get().startsWith("skp-cases/");
      return broken(List.of(CaseProblem.of(
          "schema",
          need + (other ? ", dan untuk versi lain versi pustaka yang menulisnya" : ""),
          need + (other ? ", and for another version the library that wrote it" : ""),
          JsonLine.of(schema.get()))));
    }
    Optional<String> ruleSet = members.name("ruleSet");
    Optional<List<?>> cases = members.required("cases", List.class).map(list -> (List<?>) list);
    members.refuseUnknown(FILE_FIELDS);
    if (!problems.isEmpty()) {
      entries.add(new BrokenCase("", "", first(problems)));
    }
    if (schema.isEmpty() || ruleSet.isEmpty() || cases.isEmpty()) {
      return new CaseFile(name, "", entries);
    }
    if (cases.get().isEmpty() && problems.isEmpty()) {
      entries.add(new BrokenCase("", "", List.of(new CaseProblem("cases", NO_CASE))));
    }
    BrokenRoom room = new BrokenRoom(name);
    for (int i = 0; i < cases.get().size(); i++) {
      Object each = cases.get().get(i);
      CaseEntry entry = entry(each, "cases[" + i + "]");
      if (entry instanceof Case || takes(room, (BrokenCase) entry, each)) {
        entries.add(entry);
      }
    }
    if (!room.more().isEmpty()) {
      entries.add(new BrokenCase("", "", room.more()));
    }
    return new CaseFile(name, ruleSet.get(), entries);
  }

  private static boolean takes(BrokenRoom room, BrokenCase broken, @Nullable Object value) {
    if (room.isFull()) {
      room.leave();
      return false;
    }
    int length = JsonLine.of(value).length();
    return room.takes(broken.id(), broken.rule(), broken.problems(), length);
  }

  private static List<CaseProblem> first(List<CaseProblem> problems) {
    if (problems.size() <= MOST_PROBLEMS) {
      return problems;
    }
    List<CaseProblem> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
    first.add(BrokenRoom.more("", problems.size() - MOST_PROBLEMS));
    return first;
  }

  private CaseFile broken(DocumentException refused) {
    return broken(refused.problems().stream()
        .map(each -> new CaseProblem(
            each.pointer(),
            Text.of(
                each.code() + ": " + each.text().indonesian(),
                each.code() + ": " + each.text().english())))
        .toList());
  }

  private CaseFile broken(Text sentence) {
    return broken(List.of(new CaseProblem("", sentence)));
  }

  private CaseFile broken(List<CaseProblem> problems) {
    return new CaseFile(name, "", List.of(new BrokenCase("", "", problems)));
  }

  private static CaseEntry entry(@Nullable Object value, String place) {
    if (!(value instanceof Map<?, ?> object)) {
      CaseProblem problem = CaseProblem.of("", "objek", "an object", JsonLine.of(value));
      return new BrokenCase(place, "", List.of(problem));
    }
    List<CaseProblem> problems = new ArrayList<>();
    Members members = new Members("", JsonLine.members(object), problems);
    Optional<String> id = members.name("id");
    Optional<String> rule = members.name("rule");
    Optional<String> title = members.optional("title", String.class);
    Optional<Map<String, @Nullable Object>> given = members.object("given");
    Optional<? extends Expectation> expectation = expectation(members, problems);
    Provenance provenance = provenance(members);
    members.refuseUnknown(CASE_FIELDS);
    if (!problems.isEmpty()) {
      return new BrokenCase(id.orElse(place), rule.orElse(""), first(problems));
    }
    return new Case(
        id.orElseThrow(),
        rule.orElseThrow(),
        title.orElse(""),
        given.orElseThrow(),
        expectation.orElseThrow(),
        provenance);
  }

  private static Provenance provenance(Members members) {
    return new Provenance(
        members.constant(members.optional("basis", String.class), "basis", Basis.class),
        members.optional("citation", String.class),
        members.optional("source", String.class),
        members.optional("note", String.class));
  }

  private static Optional<? extends Expectation> expectation(
      Members members, List<CaseProblem> problems) {
    boolean outcome = members.has("expect");
    if (outcome == members.has("expectFailure")) {
      problems.add(new CaseProblem("expect", outcome ? BOTH : NEITHER));
      return Optional.empty();
    }
    return outcome
        ? members.object("expect").flatMap(fields -> outcome(fields, problems))
        : members.object("expectFailure").flatMap(refusal -> refusal(refusal, problems));
  }

  private static Optional<Expectation.Outcome> outcome(
      Map<String, @Nullable Object> fields, List<CaseProblem> problems) {
    if (fields.isEmpty()) {
      problems.add(new CaseProblem("expect", NOTHING));
      return Optional.empty();
    }
    return Optional.of(new Expectation.Outcome(fields));
  }

  private static Optional<Expectation.Refusal> refusal(
      Map<String, @Nullable Object> refusal, List<CaseProblem> problems) {
    Members members = new Members("expectFailure.", refusal, problems);
    members.refuseUnknown(REFUSAL_FIELDS);
    Optional<String> field = members.optional("field", String.class);
    return members
        .constant(members.required("code", String.class), "code", Undecided.Reason.class)
        .map(code -> new Expectation.Refusal(code, field));
  }
}
