package id.skp.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Names;
import id.skp.core.text.Pointer;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.StrictJson;
import id.skp.rules.RuleFailure;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.message.Message;
import id.skp.testkit.cases.RuleAnswer;
import id.skp.testkit.internal.JsonLine;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers one request after the other, for a program in another language that starts Java once. */
@Command(
    name = "serve",
    description = {
      "Reads a JSON object a line from standard input and writes one a line to standard output,"
          + " until the input ends. Each answer has the id of its request; a line that is wrong is"
          + " answered as that.",
      "",
      "  {\"id\":1,\"do\":\"decide\",\"ruleSet\":ID,\"rule\":RULE,\"given\":{...}}",
      "      -> {\"id\":1,\"outcome\":{...}} or {\"id\":1,\"failure\":{...}}",
      "  {\"id\":2,\"do\":COMMAND,\"options\":[...],\"document\":{...},\"files\":{NAME:{...}}}",
      "      -> {\"id\":2,\"status\":0,\"result\":...}, and \"messages\" where there are some",
      "",
      "ID is null, a number or a text of at most 256 characters. COMMAND is any other command; its"
          + " FILE (of cases PATH, of import SHEET) is the document, or a text of what the file"
          + " would hold, such as CSV, unless an option takes it as '-'; further documents stand in"
          + " files, and options name them request:NAME. Its format is json where it has one, its"
          + " language that of serve. A field that a request does not know is refused. Exact numbers of an outcome"
          + " are texts, and are taken as such; counts, days, months, years and codes are"
          + " numbers.",
      ""
    },
    footer = {"", "Examples:", "  skp serve", "  skp serve --variant our-variant.json"})
final class ServeCommand extends RuleSetCommand {
  private static final Text NO_OBJECT =
      Text.of("perlu satu objek JSON dalam satu baris", "needs one JSON object on a line");

  private static final Text NO_END = Text.of(
      "baris ini tidak berakhir dalam 32 MiB; akhiri setiap permintaan dengan ganti baris",
      "this line does not end within 32 MiB; end each request with a line feed");

  private static final int LONGEST_ID = 256;
  private static final long MOST_SKIPPED = 8L * StrictJson.MAX_LENGTH;

  /** So many options a request has at most, and of so many fields at most it is told that they are not known. */
  private static final int MOST_OPTIONS = 1000;

  private static final int MOST_TOLD = 100;

  private static final String END_OF_OPTIONS = "--";

  private static final Text TOO_MANY = Text.of(
      "/options: perlu paling banyak " + MOST_OPTIONS
          + " teks; sebut folder atau pola, atau bagi permintaannya",
      "/options: needs at most " + MOST_OPTIONS
          + " texts; name a folder or a pattern, or split the request");

  private static final Text NO_END_OF_OPTIONS = Text.of(
      "/options: '--' tidak dipakai di sini; hilangkan",
      "/options: '--' has no place here; leave it out");

  private static final Text MORE =
      Text.of("dan {0} bidang lain yang tidak dikenal", "and other fields that are not known: {0}");

  private static final Text ID = Text.of(
      "/id: perlu null, bilangan, atau teks paling banyak " + LONGEST_ID + " huruf",
      "/id: needs null, a number, or a text of at most " + LONGEST_ID + " characters");

  /** The fields of a request that asks a rule, and of one that runs a command. */
  private static final List<String> OF_DECIDE =
      List.of("id", "do", "ruleSet", "rule", "given", "options");

  private static final List<String> OF_COMMAND =
      List.of("id", "do", "options", "document", "files");

  /** The commands that print an object a line: their result is a list, whatever there is of it. */
  private static final Set<String> OF_LINES = Set.of("allowance", "import", "siasn");

  /** The options that are fields of the other kind of request, or may be taken for a field. */
  private static final Map<String, String> OPTIONS =
      Map.of("ruleSet", "--rules", "rules", "--rules", "language", "--lang", "locale", "--lang");

  /** The options that take one document, which may be that of the request. */
  private static final Set<String> INPUTS = Set.of(
      "--beside",
      "--from",
      "--given",
      "--holidays",
      "--host",
      "--join",
      "--join-mapping",
      "--mapping",
      "--read",
      "--recorded",
      "--variant");

  private static final String BETWEEN_DOCUMENTS = "}\n{";

  private final Function<ClassLoader, RuleSets> installed;

  @Option(
      names = "--trust-requests",
      description =
          "Let requests also run programs and plug-ins and write files, by --exec, --plugin, --out,"
              + " --forms, --junit, --record, --export, --book, --to of import and export, and plug-ins to check.")
  private boolean trusting;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  ServeCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
    this.installed = installed;
  }

  @Override
  int run() throws WrongInputException {
    try {
      InputStream in = new BufferedInputStream(console().in());
      while (!console().out().isBroken()) {
        Optional<String> reply = reply(in);
        if (reply.isEmpty()) {
          break;
        }
        console().out().print(reply.get());
        console().out().print("\n");
      }
      return ExitStatus.DONE;
    } catch (JsonLine.EndlessLineException endless) {
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put("id", null);
      refuse(answer, List.of(NO_END));
      console().out().print(JsonLine.of(answer) + "\n");
      throw WrongInputException.of(Inputs.STANDARD, NO_END.indonesian(), NO_END.english());
    } catch (IOException unreadable) {
      throw Inputs.unreadable(Inputs.STANDARD, unreadable);
    }
  }

  /** Answers the next line; nothing at the end of the input. */
  private Optional<String> reply(InputStream in) throws IOException {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", null);
    boolean isRead = false;
    try {
      byte @Nullable [] line = JsonLine.read(in, StrictJson.MAX_LENGTH);
      isRead = true;
      if (line == null) {
        return Optional.empty();
      }
      answer(line, answer);
      return Optional.of(JsonLine.of(answer));
    } catch (OutOfMemoryError tooMuch) {
      if (!isRead) {
        JsonLine.skip(in, MOST_SKIPPED);
      }
      return Optional.of(JsonLine.of(noMemory(answer, tooMuch)));
    }
  }

  private Map<String, @Nullable Object> noMemory(
      Map<String, @Nullable Object> answer, OutOfMemoryError tooMuch) {
    answer.keySet().removeIf(each -> !each.equals("id"));
    refuse(answer, List.of(RuleDefect.of(tooMuch).orElse(Words.NO_MEMORY)));
    return answer;
  }

  private void answer(byte[] line, Map<String, @Nullable Object> answer) {
    try {
      Optional<Map<String, @Nullable Object>> request =
          DecideCommand.objectOf(StrictJson.parse(line));
      if (request.isEmpty()) {
        refuse(answer, List.of(NO_OBJECT));
      } else if (!isId(request.get().get("id"))) {
        refuse(answer, List.of(ID));
      } else {
        answer.put("id", request.get().get("id"));
        answer(request.get(), answer);
      }
    } catch (DocumentException refused) {
      refuse(
          answer,
          refused.problems().stream()
              .map(each -> Text.of(each.in(Text.INDONESIAN), each.in(Text.ENGLISH)))
              .toList());
    } catch (OutOfMemoryError tooMuch) {
      throw tooMuch;
    } catch (RuntimeException | Error defect) {
      refuse(
          answer,
          List.of(RuleDefect.of(defect)
              .orElseGet(() -> Text.of(
                  Words.DEFECT.indonesian() + " " + RuleFailure.wordsOf(defect),
                  Words.DEFECT.english() + " " + RuleFailure.wordsOf(defect)))));
    }
  }

  private static boolean isId(@Nullable Object id) {
    return id == null
        || id instanceof Number
        || (id instanceof String text && text.length() <= LONGEST_ID);
  }

  private void answer(Map<String, @Nullable Object> request, Map<String, @Nullable Object> answer) {
    Object command = request.get("do");
    if ("decide".equals(command) && request.containsKey("rule")) {
      List<Text> strangers = strangers(request, OF_DECIDE, spec);
      if (strangers.isEmpty()) {
        decide(request, answer);
      } else {
        refuse(answer, strangers);
      }
      return;
    }
    Map<String, CommandSpec> commands = commands();
    if (!(command instanceof String name) || !commands.containsKey(name)) {
      refuse(answer, needs("/do", commands.keySet(), command));
      return;
    }
    List<Text> strangers = strangers(request, OF_COMMAND, commands.get(name));
    if (!strangers.isEmpty()) {
      refuse(answer, strangers);
      return;
    }
    if (request.containsKey("document") && !takesDocument(name)) {
      refuse(answer, List.of(noDocument(name, commands.get(name))));
      return;
    }
    if (!(request.getOrDefault("options", List.of()) instanceof List<?> options)
        || !options.stream().allMatch(String.class::isInstance)) {
      refuse(
          answer,
          List.of(Text.of("/options: perlu daftar teks", "/options: needs a list of texts")));
      return;
    }
    if (options.size() > MOST_OPTIONS || options.contains(END_OF_OPTIONS)) {
      refuse(answer, List.of(options.size() > MOST_OPTIONS ? TOO_MANY : NO_END_OF_OPTIONS));
      return;
    }
    List<String> own = options.stream().map(String::valueOf).toList();
    Optional<Text> valueless = valueless(own, commands.get(name));
    if (valueless.isPresent()) {
      refuse(answer, List.of(valueless.get()));
      return;
    }
    Optional<String> format = formatIn(own);
    boolean isJson = format.map("json"::equals).orElseGet(() -> hasJson(commands.get(name)));
    // ours stand first, so that nothing in those of the request can be about them
    List<String> arguments =
        new ArrayList<>(List.of("--lang", console().locale().getLanguage(), name));
    arguments.addAll(isJson && format.isEmpty() ? List.of("--format", "json") : List.of());
    arguments.addAll(own);
    List<Text> misnamed = misnamed(request.getOrDefault("files", Map.of()), own);
    if (!misnamed.isEmpty()) {
      refuse(answer, misnamed);
      return;
    }
    byte[] document = {};
    if (request.containsKey("document")) {
      if (!isTaken(own)) {
        arguments.add(Inputs.STANDARD);
      }
      document = textOf(request.get("document")).getBytes(UTF_8);
    }
    call(arguments, document, filesOf(request), isJson, answer);
  }

  /** Tells whether an option takes the document; to one that writes, the same sign is standard output. */
  private static boolean isTaken(List<String> options) {
    String given = "=" + Inputs.STANDARD;
    String before = "";
    for (String each : options) {
      String name =
          each.endsWith(given) ? each.substring(0, each.length() - given.length()) : before;
      if ((each.equals(Inputs.STANDARD) || each.endsWith(given)) && INPUTS.contains(name)) {
        return true;
      }
      before = each;
    }
    return false;
  }

  /** Refuses files that no option names: they would be left out. */
  private static List<Text> misnamed(@Nullable Object files, List<String> options) {
    if (!(files instanceof Map<?, ?> named)) {
      return List.of(Text.of(
          "/files: perlu objek berisi dokumen menurut nama",
          "/files: needs an object of documents by name"));
    }
    return named.keySet().stream()
        .map(String::valueOf)
        .filter(name -> options.stream()
            .noneMatch(each ->
                each.equals(Inputs.REQUEST + name) || each.endsWith("=" + Inputs.REQUEST + name)))
        .limit(MOST_TOLD)
        .map(name -> {
          String place = InvalidValueException.shown(Pointer.under("/files", name));
          String word = InvalidValueException.shown(Inputs.REQUEST + name);
          return Text.of(
              place + ": tidak disebut dalam options; sebut \"" + word + "\", atau hapus",
              place + ": options do not name it; name \"" + word + "\", or remove it");
        })
        .toList();
  }

  private static Map<String, byte[]> filesOf(Map<String, @Nullable Object> request) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (request.get("files") instanceof Map<?, ?> named) {
      JsonLine.members(named)
          .forEach((name, document) -> files.put(name, textOf(document).getBytes(UTF_8)));
    }
    return files;
  }

  /** An option that lacks its value would take the document for it. */
  private static Optional<Text> valueless(List<String> own, CommandSpec command) {
    return own.stream()
        .reduce((before, last) -> last)
        .filter(last -> last.startsWith("-"))
        .map(command::findOption)
        .filter(option -> option.arity().min() > 0)
        .map(option -> Text.of(
            "/options/" + (own.size() - 1) + ": " + option.longestName()
                + " perlu nilai; tulis sesudahnya",
            "/options/" + (own.size() - 1) + ": " + option.longestName()
                + " needs a value; give it behind"));
  }

  /** Returns what the file would hold: a text, such as a sheet or several documents, as it is. */
  private static String textOf(@Nullable Object document) {
    return document instanceof String text ? text : JsonLine.of(document);
  }

  private static boolean takesDocument(String command) {
    return !List.of("decide", "samples", "schema", "rules").contains(command);
  }

  private static Text noDocument(String name, CommandSpec command) {
    String label = command.positionalParameters().get(0).paramLabel();
    return Text.of(
        "/document: UNKNOWN_FIELD: " + name + " tidak mengambil dokumen; tulis " + label
            + " dalam options: [\"\u2026\"]",
        "/document: UNKNOWN_FIELD: " + name + " takes no document; give " + label
            + " in options: [\"\u2026\"]");
  }

  /** Refuses what would be left out otherwise: a client would get another answer than it asked for. */
  private static List<Text> strangers(
      Map<String, @Nullable Object> request, List<String> known, CommandSpec command) {
    List<String> names =
        request.keySet().stream().filter(name -> !known.contains(name)).toList();
    List<Text> told = new ArrayList<>(names.stream()
        .limit(MOST_TOLD)
        .map(name -> stranger(name, known, command))
        .toList());
    if (names.size() > MOST_TOLD) {
      told.add(Message.of(MORE, names.size() - MOST_TOLD).toText());
    }
    return told;
  }

  private static Text stranger(String name, List<String> known, CommandSpec command) {
    String place = InvalidValueException.shown(Pointer.under("", name));
    String option = OPTIONS.getOrDefault(name, "--" + name);
    boolean isDecide = known.equals(OF_DECIDE);
    Text advice = Names.advice(name, known);
    if (isDecide ? option.equals("--lang") : command.findOption(option) != null) {
      advice = Text.of(
          "tulis dalam options: [\"" + option + "\", \"\u2026\"]",
          "give it in options: [\"" + option + "\", \"\u2026\"]");
    } else if (!isDecide && OF_DECIDE.contains(name)) {
      advice = Text.of(
          "milik decide dengan rule; " + advice.indonesian(),
          "it belongs to decide with a rule; " + advice.english());
    }
    return Text.of(
        place + ": UNKNOWN_FIELD: permintaan ini tidak mengenal bidang itu; " + advice.indonesian(),
        place + ": UNKNOWN_FIELD: this request has no such field; " + advice.english());
  }

  /** Returns the commands that can be asked for: all but this one and help. */
  private Map<String, CommandSpec> commands() {
    Map<String, CommandSpec> commands = new LinkedHashMap<>();
    spec.parent().subcommands().forEach((name, line) -> {
      if (!name.equals(spec.name()) && !line.getCommandSpec().helpCommand()) {
        commands.put(name, line.getCommandSpec());
      }
    });
    return commands;
  }

  /** Says which names a place needs one of, and which was probably meant. */
  private static List<Text> needs(String place, Collection<String> names, @Nullable Object given) {
    Text need = given instanceof String name
        ? Names.need(names, name, InvalidValueException.quoted(name))
        : Names.need(names);
    return List.of(Text.of(place + ": " + need.indonesian(), place + ": " + need.english()));
  }

  private static Optional<String> formatIn(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String each = arguments.get(i);
      if (each.startsWith("--format=")) {
        return Optional.of(each.substring("--format=".length()));
      } else if (each.equals("--format")) {
        return Optional.of(i + 1 < arguments.size() ? arguments.get(i + 1) : "");
      }
    }
    return Optional.empty();
  }

  private static boolean hasJson(CommandSpec command) {
    OptionSpec format = command.findOption("--format");
    if (format != null && format.completionCandidates() != null) {
      for (String each : format.completionCandidates()) {
        if (each.equals("json")) {
          return true;
        }
      }
    }
    return false;
  }

  private void decide(Map<String, @Nullable Object> request, Map<String, @Nullable Object> answer) {
    Optional<RuleSet> ruleSet = Optional.ofNullable(request.get("ruleSet"))
        .flatMap(id -> ruleSets().find(String.valueOf(id)));
    Optional<Map<String, @Nullable Object>> given = DecideCommand.objectOf(request.get("given"));
    Optional<Locale> locale = localeOf(request);
    if (locale.isEmpty()) {
      refuse(
          answer,
          List.of(Text.of(
              "/options: decide dengan rule hanya mengenal [\"--lang\",\"id\"] atau"
                  + " [\"--lang\",\"en\"]",
              "/options: decide with a rule takes only [\"--lang\",\"id\"] or"
                  + " [\"--lang\",\"en\"]")));
    } else if (ruleSet.isEmpty()) {
      refuse(
          answer,
          needs(
              "/ruleSet",
              ruleSets().all().stream().map(RuleSet::id).toList(),
              request.get("ruleSet")));
    } else if (given.isEmpty()) {
      refuse(answer, List.of(Text.of("/given: perlu satu objek", "/given: needs an object")));
    } else {
      RuleAnswer decided =
          RuleAnswer.of(ruleSet.get(), String.valueOf(request.get("rule")), given.get());
      answer.putAll(decided.toMembers(locale.get()));
    }
  }

  /** Returns the language of an answer: that of the request, or else of this command; nothing for any other option. */
  private Optional<Locale> localeOf(Map<String, @Nullable Object> request) {
    Object options = request.getOrDefault("options", List.of());
    if (List.of().equals(options)) {
      return Optional.of(console().locale());
    }
    return Stream.of(Text.INDONESIAN, Text.ENGLISH)
        .filter(each -> List.of("--lang", each.getLanguage()).equals(options)
            || List.of("--lang=" + each.getLanguage()).equals(options))
        .findFirst();
  }

  private void call(
      List<String> arguments,
      byte[] document,
      Map<String, byte[]> files,
      boolean isJson,
      Map<String, @Nullable Object> answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    boolean hasOwnPlugins = arguments.stream()
        .anyMatch(each -> each.equals("--plugin") || each.startsWith("--plugin="));
    int status = Skp.run(
        hasOwnPlugins ? installed : loader -> ruleSets(),
        trusting && console().isTrusted(),
        files,
        new ByteArrayInputStream(document),
        new PrintStream(out, false, UTF_8),
        new PrintStream(err, false, UTF_8),
        arguments.toArray(String[]::new));
    answer.put("status", status);
    String text = out.toString(UTF_8);
    boolean isList = isJson && OF_LINES.contains(arguments.get(2));
    if (isList || !text.isEmpty()) {
      answer.put("result", valueOf(text, isJson, isList));
    }
    if (err.size() > 0) {
      answer.put("messages", err.toString(UTF_8).lines().toList());
    }
  }

  /** Returns a result as the JSON that it is, of several documents as a list; anything else, such as half of one, as text. */
  private static Object valueOf(String text, boolean isJson, boolean isList) {
    if (!isJson || !(text.startsWith("{") || text.isEmpty())) {
      return text;
    }
    List<Object> documents = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end) {
      int next = text.indexOf(BETWEEN_DOCUMENTS, start);
      end = next < 0 ? text.length() : next + BETWEEN_DOCUMENTS.length() - 1;
      String document = text.substring(start, end);
      if (!JsonLine.isJson(document)) {
        return text;
      }
      documents.add(JsonLine.Written.of(document));
    }
    return documents.size() == 1 && !isList ? documents.get(0) : documents;
  }

  private void refuse(Map<String, @Nullable Object> answer, List<Text> sentences) {
    answer.put("status", ExitStatus.WRONG_INPUT);
    answer.put(
        "messages",
        sentences.stream()
            .map(each ->
                InvalidValueException.withoutNumbersOfPersons(each.in(console().locale())))
            .toList());
  }
}
