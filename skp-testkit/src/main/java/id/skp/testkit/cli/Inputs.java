package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.json.DocumentException;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.monitoring.FileReview;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads what a FILE argument names: a path, {@code -} for standard input, or a bundled sample. */
final class Inputs {
  /** Names standard input, and where something is written standard output. */
  static final String STANDARD = "-";

  /** Begins the name of a sample. */
  static final String SAMPLE = "sample:";

  /** Begins the name of a document that a request carries. */
  static final String REQUEST = "request:";

  private static final byte[] NOTHING = {};

  /** As long as a sheet may be. */
  private static final int LONGEST_SHEET = 32 * 1024 * 1024;

  /** What a file system says, and the same for everybody. */
  private static final Map<String, Text> SYSTEM_REASONS = Map.of(
      "No space left",
      Text.of("tempat penyimpanan penuh", "there is no space left"),
      "Is a directory",
      Text.of("adalah folder; sebut berkas", "it is a folder; name a file"),
      "Not a directory",
      Text.of("bagian dari jalurnya adalah berkas", "a part of its path is a file"),
      "levels of symbolic links",
      Text.of("tautannya berputar", "its links lead round in a circle"),
      "name too long",
      Text.of("namanya terlalu panjang", "its name is too long"),
      "Read-only",
      Text.of("tempat itu hanya dapat dibaca", "that place can only be read"),
      "Broken pipe",
      Text.of("tidak ada lagi yang membacanya", "nobody reads it any more"),
      "device or a pipe",
      Text.of("adalah perangkat atau pipa", "it is a device or a pipe"));

  /** What stands in a name for what Java could not read under the locale of the call. */
  private static final char UNKNOWN_LETTER = '\uFFFD';

  private static final Text OF_OTHER_LOCALE = Text.of(
      "namanya memuat huruf yang tidak dikenal lokal (locale) panggilan ini; panggil dengan"
          + " LC_ALL=C.UTF-8",
      "its name has letters that the locale of this call does not know; call with LC_ALL=C.UTF-8");

  /** What to do with documents, each on a line, that were taken for one. */
  private static final Text ONE_OF_LINES = Text.of(
      "; dokumen yang masing-masing sebaris diambil dari berkas bernama *.jsonl; perintah yang mengambil"
          + " satu dokumen perlu tiap baris dalam berkas tersendiri",
      "; documents that stand on a line each are taken from a file named *.jsonl; a command that takes one"
          + " document needs each line in a file of its own");

  /** What to do where there is no document. */
  private static final Text DOCUMENT_TO_GIVE = Text.of(
      "berikan dokumen, atau mulai dari contoh: skp samples",
      "give a document, or begin with a sample: skp samples");

  private final Map<String, byte[]> files;
  private InputStream in;

  Inputs(InputStream in) {
    this(in, Map.of());
  }

  /** Reads also the documents that come with a request, by their names in it. */
  Inputs(InputStream in, Map<String, byte[]> files) {
    this.in = in;
    this.files = files;
  }

  /** Tells whether a word names no path: standard input, a sample, or a document of a request. */
  static boolean isNoPath(String word) {
    return word.equals(STANDARD) || word.startsWith(SAMPLE) || word.startsWith(REQUEST);
  }

  private boolean isOfRequest(String file) {
    return !files.isEmpty() && file.startsWith(REQUEST);
  }

  private byte[] ofRequest(String file) throws WrongInputException {
    String name = file.substring(REQUEST.length());
    byte[] document = files.get(name);
    if (document == null) {
      throw WrongInputException.of(
          file,
          List.of(Names.unknown(
              Text.of("tidak ada dalam /files permintaan", "is not in /files of the request"),
              name,
              files.keySet())));
    }
    return document;
  }

  byte[] read(String file) throws WrongInputException {
    return readOne(file, DOCUMENT_TO_GIVE);
  }

  /** Opens a file that is too long to be held. */
  InputStream open(String file) throws WrongInputException {
    if (isOfRequest(file)) {
      return new ByteArrayInputStream(ofRequest(file));
    }
    try {
      return Files.newInputStream(fileOrFolder(file));
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  /** Returns standard input, for one that reads it to its end. */
  InputStream standard() {
    return in;
  }

  /** Tells whether standard input holds a document on each line: the first is one by itself, and others follow. */
  boolean isOfLines() throws WrongInputException {
    try {
      byte[] begin = in.readNBytes(StrictJson.MAX_LENGTH);
      in = new SequenceInputStream(new ByteArrayInputStream(begin), in);
      return isOfLines(begin);
    } catch (IOException unreadable) {
      throw unreadable(STANDARD, unreadable);
    }
  }

  /** Tells the same of a file; of what is no file nothing is read. */
  boolean isOfLines(String file) throws WrongInputException {
    if (file.equals(STANDARD) || file.startsWith(SAMPLE)) {
      return false;
    }
    try (InputStream opened = open(file)) {
      return isOfLines(opened.readNBytes(StrictJson.MAX_LENGTH));
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static boolean isOfLines(byte[] document) {
    List<String> lines = new String(document, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .limit(2)
        .toList();
    return lines.size() == 2 && isJson(lines.get(0).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isJson(byte[] line) {
    try {
      return StrictJson.parse(line) instanceof Map<?, ?>;
    } catch (DocumentException partOfADocument) {
      return false;
    }
  }

  /** Reads the one file that an option names, which may be no document. */
  byte[] readOne(String file, Text example) throws WrongInputException {
    byte[] document = take(file, SkpDocuments::bytes);
    if (isBlank(document)) {
      throw empty(file, example);
    }
    return document;
  }

  /** Makes the refusal of a file that holds nothing. */
  static WrongInputException empty(String file) {
    return empty(file, DOCUMENT_TO_GIVE);
  }

  private static WrongInputException empty(String file, Text whatToGive) {
    return WrongInputException.of(
        file, "kosong; " + whatToGive.indonesian(), "is empty; " + whatToGive.english());
  }

  /** Reads a sheet, which may be longer than a document: of one that is too long one byte more, so that its reader refuses it. */
  byte[] sheet(String file) throws WrongInputException {
    return take(file, stream -> stream.readNBytes(LONGEST_SHEET + 1));
  }

  /** Takes what a stream has. */
  interface Taking<T> {
    T from(InputStream stream) throws IOException, WrongInputException;
  }

  /** Makes something of a file. */
  <T> T take(String file, Taking<T> taking) throws WrongInputException {
    try {
      if (file.equals(STANDARD)) {
        return taking.from(in);
      } else if (file.startsWith(SAMPLE)) {
        return taking.from(new ByteArrayInputStream(sample(file.substring(SAMPLE.length()))));
      } else if (isOfRequest(file)) {
        return taking.from(new ByteArrayInputStream(ofRequest(file)));
      }
      Path path = fileOrFolder(file);
      if (Files.isDirectory(path)) {
        throw WrongInputException.of(
            file,
            "adalah folder; sebut satu berkas di dalamnya",
            "is a folder; name one file in it");
      }
      try (InputStream document = Files.newInputStream(path)) {
        return taking.from(document);
      }
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    } catch (DocumentException tooLong) {
      throw refused(file, NOTHING, tooLong);
    }
  }

  /** Finds what a path names, if anything: a device or a pipe, which may have no end or no beginning, is refused. */
  static Path fileOrFolder(String name) throws WrongInputException {
    return path(
        name,
        Text.of(
            "sebut berkas, atau '-' bila masukan baku dapat dibaca",
            "name a file, or '-' where standard input can be read"));
  }

  /** Finds where something is written, which may be there already: a device or a pipe is refused. */
  static Path place(String name) throws WrongInputException {
    return path(name, Text.of("sebut berkas", "name a file"));
  }

  /** Finds where files are written that standard output cannot hold. */
  static Path placeOfMany(String name) throws WrongInputException {
    refuseStandard(name);
    return place(name);
  }

  /** Refuses the sign of standard output where what is written does not go there. */
  static void refuseStandard(String name) throws WrongInputException {
    if (name.equals(STANDARD)) {
      throw WrongInputException.of(
          name,
          "ini tidak ditulis ke keluaran baku; sebut nama berkas atau folder",
          "this is not written to standard output; give the name of a file or folder");
    }
  }

  private static Path path(String name, Text whatToDo) throws WrongInputException {
    try {
      Path path = Path.of(name);
      if (Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
        throw WrongInputException.of(
            name,
            "adalah perangkat atau pipa; " + whatToDo.indonesian(),
            "is a device or a pipe; " + whatToDo.english());
      }
      return path;
    } catch (InvalidPathException notAPath) {
      throw unreadable(name, notAPath);
    }
  }

  private static boolean isBlank(byte[] document) {
    return new String(document, StandardCharsets.UTF_8).isBlank();
  }

  private static byte[] sample(String name) throws WrongInputException {
    if (!Samples.allNames().contains(name)) {
      throw WrongInputException.of(
          SAMPLE + name,
          List.of(Names.unknown(
              Text.of("contoh tidak dikenal", "unknown sample"), name, Samples.allNames())));
    }
    return Samples.document(name);
  }

  /** Returns the versions of the plan that a file holds, or refuses one that holds none. */
  static List<Skp> plans(String name, PerformanceFile file) throws WrongInputException {
    List<Skp> plans = file.plans();
    if (plans.isEmpty()) {
      throw WrongInputException.of(
          name,
          "/plans: berkas ini tidak memuat versi SKP",
          "/plans: the file holds no version of the plan");
    }
    return plans;
  }

  /** Returns the day on which the last entry of a file was recorded, which holds one. */
  static LocalDate lastDay(PerformanceFile file) {
    return file.entries().get(file.entries().size() - 1).recordedOn();
  }

  /** Returns where a version of the plan stands in the document of a file. */
  static String placeOf(PerformanceFile file, Skp plan) {
    return "/plans/" + file.placeOf(FileEntry.of(plan));
  }

  /** Returns the year in which a plan begins, or refuses one before those of which there are periods. */
  static EvaluationPeriod yearOf(String name, PerformanceFile file, Skp plan)
      throws WrongInputException {
    try {
      return EvaluationPeriod.year(plan.period().from().getYear());
    } catch (InvalidValueException outside) {
      String from = placeOf(file, plan) + "/period/from: ";
      throw WrongInputException.of(
          name, from + outside.sentence(Text.INDONESIAN), from + outside.sentence());
    }
  }

  /** Begins the review of a file for the year in which one of its plans begins, as known on the day of its last entry. */
  static FileReview review(String name, PerformanceFile file, Skp plan) throws WrongInputException {
    return new FileReview(file, yearOf(name, file, plan), lastDay(file));
  }

  /** Refuses a document that is named where the id of a rule set is needed. */
  static void refuseFile(String id) throws WrongInputException {
    if (id.endsWith(".json") && new File(id).isFile()) {
      byte[] document = new Inputs(InputStream.nullInputStream()).read(id);
      Text advice = DocumentKind.of(document)
          .map(kind -> kind.advice(id))
          .orElse(Text.of("adalah berkas", "is a file"));
      throw WrongInputException.of(
          id,
          advice.indonesian() + "; skp rules perlu id suatu himpunan aturan",
          advice.english() + "; skp rules needs the id of a rule set");
    }
  }

  /**
   * Makes the refusal of a document, with a line for each problem; of one that is of another kind than is needed, with
   * what it is and what to do with it.
   */
  static WrongInputException refused(String file, byte[] document, DocumentException refusal) {
    return refused(file, file, document, refusal, UnaryOperator.identity());
  }

  private static WrongInputException refused(
      String name,
      String file,
      byte[] document,
      DocumentException refusal,
      UnaryOperator<Text> wording) {
    return WrongInputException.later(
        name, refusal.problems().get(0).code(), () -> words(file, document, refusal, wording));
  }

  private static List<Text> words(
      String file, byte[] document, DocumentException refusal, UnaryOperator<Text> wording) {
    Optional<Text> advice = advice(file, document, refusal);
    return refusal.problems().stream()
        .map(each -> wording.apply(Text.of(
            each.in(Text.INDONESIAN) + advice.map(Text::indonesian).orElse(""),
            each.in(Text.ENGLISH) + advice.map(Text::english).orElse(""))))
        .toList();
  }

  private static Optional<Text> advice(String file, byte[] document, DocumentException refusal) {
    if (DocumentKinds.isOfOtherKind(refusal)) {
      return DocumentKind.of(document)
          .map(kind -> kind.advice(file))
          .map(kind -> Text.of("; dokumen ini " + kind.indonesian(), "; it " + kind.english()));
    }
    return Optional.of(ONE_OF_LINES)
        .filter(advice -> DocumentKinds.isOfMore(refusal) && isOfLines(document));
  }

  /** Makes the same refusal where several kinds are taken: it names the headers of all, not only of the one that was tried last. */
  static WrongInputException refused(
      String file, byte[] document, DocumentException refusal, List<DocumentKind> taken) {
    return refused(file, file, document, refusal, naming(taken));
  }

  /** Makes the same refusal of one of many documents. */
  static WrongInputException refused(
      Documents.Document document, DocumentException refusal, List<DocumentKind> taken) {
    return refused(document.name(), document.file(), document.bytes(), refusal, naming(taken));
  }

  private static UnaryOperator<Text> naming(List<DocumentKind> taken) {
    if (taken.isEmpty()) {
      return UnaryOperator.identity();
    }
    String last = quoted(taken.get(taken.size() - 1));
    String others = taken.subList(0, taken.size() - 1).stream()
        .map(Inputs::quoted)
        .collect(Collectors.joining(", "));
    return sentence -> Text.of(
        named(sentence.indonesian(), last, others + " atau "),
        named(sentence.english(), last, others + " or "));
  }

  private static String named(String sentence, String last, String others) {
    int at = sentence.indexOf(last);
    return at < 0 ? sentence : sentence.substring(0, at) + others + sentence.substring(at);
  }

  private static String quoted(DocumentKind kind) {
    return "'" + kind.header() + "'";
  }

  static WrongInputException unreadable(String file, Exception reason) {
    return reason instanceof NoSuchFileException
        ? missing(file)
        : WrongInputException.of(
            file,
            "tidak dapat dibaca atau ditulis: " + sentence(reason).indonesian(),
            "cannot be read or written: " + sentence(reason).english());
  }

  /** Says in words why a file system refuses something; the system's own words, if any, are of no sure language. */
  private static Text sentence(Exception reason) {
    if (reason instanceof FileSystemLoopException loop) {
      String link = String.valueOf(loop.getFile());
      return Text.of(
          "tautan " + link + " berputar kembali ke folder di atasnya; hapus tautan itu",
          "the link " + link + " leads round in a circle to a folder above it; remove the link");
    } else if (reason instanceof AccessDeniedException) {
      return Text.of(
          "tidak ada izin; periksa hak akses", "permission is lacking; check who may use it");
    } else if (reason instanceof FileAlreadyExistsException) {
      return Text.of(
          "nama itu dipakai berkas lain; sebut folder", "a file has that name; name a folder");
    } else if (reason instanceof NotDirectoryException) {
      return Text.of("bukan folder", "it is no folder");
    } else if (reason instanceof InvalidPathException malformed) {
      return malformed.getReason().contains("unmappable")
          ? OF_OTHER_LOCALE
          : Text.of(
              "nama itu memuat huruf yang tidak dapat dipakai",
              "the name has a character that no name can have");
    }
    String told = String.valueOf(
        reason instanceof FileSystemException system ? system.getReason() : reason.getMessage());
    return SYSTEM_REASONS.entrySet().stream()
        .filter(each -> told.contains(each.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(Text.of("sistem berkas menolaknya", "the file system refuses it"));
  }

  static WrongInputException refused(String file, InvalidValueException refusal) {
    return WrongInputException.later(
        file,
        refusal.code(),
        () -> List.of(Text.of(
            refusal.code() + ": " + refusal.sentence(Text.INDONESIAN),
            refusal.code() + ": " + refusal.sentence())));
  }

  static WrongInputException missing(String file) {
    return WrongInputException.of(
        file,
        List.of(unlessOfOtherLocale(
            file, Text.of("berkas atau folder tidak ada", "no such file or folder"))));
  }

  /** Returns what to tell of a name by which nothing is found: it may be another than was meant. */
  static Text unlessOfOtherLocale(String name, Text sentence) {
    return name.indexOf(UNKNOWN_LETTER) < 0 ? sentence : OF_OTHER_LOCALE;
  }

  /** Makes the refusal of a document for which no rule set can be chosen. */
  static WrongInputException noRuleSet(String file, String place, RuleSetSelectionException why) {
    return WrongInputException.later(
        file,
        why.code().toString(),
        () -> List.of(Text.of(
            place + ": " + why.code() + ": " + why.text().indonesian(),
            place + ": " + why.code() + ": " + why.text().english())));
  }
}
