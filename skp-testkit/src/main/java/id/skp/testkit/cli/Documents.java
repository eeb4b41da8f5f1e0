package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.internal.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents that FILE arguments name, one after the other, none held but the one that is given out: of a file, of the files in a
 * folder and those below it, of the files that a pattern matches, and of each line of JSON Lines.
 */
final class Documents implements Iterator<Documents.Document>, AutoCloseable {
  /** What a FILE argument names where there may be many documents. */
  static final String FILES =
      "A path, '-' for standard input, or 'sample:NAME' for a bundled sample;"
          + " an unknown NAME lists them. A folder stands for the *.json and *.jsonl in it and below,"
          + " a pattern in quotation marks such as '2024/**.json' for what it matches; of a .jsonl each"
          + " line is a document.";

  /** So many files are named by one folder or pattern. */
  private static final int MOST_FILES = 1_000_000;

  private static final int DEEPEST = 64;
  private static final Set<String> OF_LINES = Set.of(".jsonl", ".ndjson");
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final Inputs inputs;
  private final int mostBytes = StrictJson.MAX_LENGTH;
  private final Deque<String> arguments;
  private final Deque<String> files = new ArrayDeque<>();
  private @Nullable Lines lines;
  private @Nullable Document next;
  private boolean linesInAnyFile;

  /** A document, or why it cannot be read. */
  static final class Document {
    private final String file;
    private final long line;
    private final long position;
    private final byte[] bytes;
    private final @Nullable WrongInputException wrong;

    private Document(
        String file, long line, long position, byte[] bytes, @Nullable WrongInputException wrong) {
      this.file = file;
      this.line = line;
      this.position = position;
      this.bytes = bytes;
      this.wrong = wrong;
    }

    String file() {
      return file;
    }

    /** Returns which line of the file it is; 0 for a whole file. */
    long line() {
      return line;
    }

    /** Returns where it stands, to tell it by. */
    String name() {
      return line == 0 ? file : file + ":" + line;
    }

    /** Returns where it can be read again, without what it holds if it stands in a file. */
    Place place() {
      boolean isFile = !Inputs.isNoPath(file);
      return new Place(name(), isFile ? new byte[0] : bytes, file, position, bytes.length);
    }

    /** Returns the document, in UTF-8; nothing where it cannot be read. */
    byte[] bytes() {
      return bytes;
    }

    /** Returns the document, in UTF-8. */
    byte[] read() throws WrongInputException {
      if (wrong != null) {
        throw wrong;
      }
      return bytes;
    }

    /** Returns what it holds, of a type; a command that takes another kind is called with the file. */
    <T> T content(Class<T> type) throws WrongInputException {
      return find(type).orElseThrow(() -> noneOf(List.of(type), List.of()));
    }

    /** Returns what it holds, if that is sound and of a type. */
    <T> Optional<T> find(Class<T> type) throws WrongInputException {
      return SkpDocuments.find(type, read());
    }

    /** Makes the refusal of what is sound as none of some types, the last of which is told where it is of another kind. */
    WrongInputException noneOf(List<Class<?>> types, List<DocumentKind> kinds) {
      return WrongInputException.later(() -> Inputs.refused(this, reason(types), kinds));
    }

    private DocumentException reason(List<Class<?>> types) {
      Iterator<Class<?>> rest = types.iterator();
      while (true) {
        try {
          SkpDocuments.read(rest.next(), bytes);
        } catch (DocumentException refused) {
          if (!DocumentKinds.isOfOtherKind(refused) || !rest.hasNext()) {
            return refused;
          }
        }
      }
    }
  }

  /** Where a document was read, and can be again. */
  static final class Place {
    private final String name;
    private final byte[] held;
    private final String file;
    private final long position;
    private final int length;

    private Place(String name, byte[] held, String file, long position, int length) {
      this.name = name;
      this.held = held;
      this.file = file;
      this.position = position;
      this.length = length;
    }

    byte[] read() throws WrongInputException {
      if (held.length > 0) {
        return held;
      }
      byte[] bytes = new byte[length];
      try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
        in.seek(position);
        in.readFully(bytes);
        return bytes;
      } catch (IOException unreadable) {
        throw Inputs.unreadable(file, unreadable);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The lines of a file that is being read. */
  private record Lines(String file, InputStream in, LineReader reader) {}

  Documents(Inputs inputs, Collection<String> arguments) {
    this.inputs = inputs;
    this.arguments = new ArrayDeque<>(arguments);
  }

  /** Takes each line for a document also of a file whose name does not say so, if its first line is one. */
  Documents withLinesInAnyFile() {
    linesInAnyFile = true;
    return this;
  }

  /** Tells whether an argument names other than one document. */
  static boolean isMany(String argument) {
    return isOfLines(argument) || isPattern(argument) || isFolder(argument);
  }

  private static boolean isOfLines(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return OF_LINES.stream().anyMatch(name::endsWith);
  }

  /** Tells whether a file holds rows, by its name. */
  static boolean isSheet(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".xlsx");
  }

  private static boolean isPattern(String argument) {
    return !Inputs.isNoPath(argument)
        && WILD.matcher(argument).find()
        && !pathOf(argument).filter(Files::exists).isPresent();
  }

  private static boolean isFolder(String argument) {
    return !Inputs.isNoPath(argument)
        && pathOf(argument).filter(Files::isDirectory).isPresent();
  }

  private static Optional<Path> pathOf(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || !files.isEmpty() || !arguments.isEmpty())) {
      next = lines != null ? line(lines) : files.isEmpty() ? open() : read(files.remove());
    }
    return next != null;
  }

  @Override
  public Document next() {
    Document document = hasNext() ? next : null;
    next = null;
    return requireNonNull(document, "no document is left");
  }

  /** Finds what the next argument names. */
  private @Nullable Document open() {
    String argument = arguments.remove();
    try {
      if (isPattern(argument)) {
        files.addAll(matching(argument));
      } else if (isFolder(argument)) {
        files.addAll(within(argument));
      } else {
        files.add(argument);
      }
      return null;
    } catch (WrongInputException wrong) {
      return refused(argument, wrong);
    }
  }

  private static Document refused(String file, WrongInputException wrong) {
    return new Document(file, 0, 0, new byte[0], wrong);
  }

  private @Nullable Document read(String file) {
    try {
      InputStream in;
      boolean mayBeLines = linesInAnyFile || file.startsWith(Inputs.REQUEST);
      if (isOfLines(file) || (mayBeLines && inputs.isOfLines(file))) {
        in = inputs.open(file);
      } else if (file.equals(Inputs.STANDARD) && inputs.isOfLines()) {
        in = inputs.standard();
      } else {
        byte[] bytes = isSheet(file) ? inputs.sheet(file) : inputs.read(file);
        return new Document(file, 0, 0, bytes, null);
      }
      lines = new Lines(file, in, new LineReader(in, mostBytes));
      return null;
    } catch (WrongInputException wrong) {
      return refused(file, wrong);
    }
  }

  private @Nullable Document line(Lines from) {
    try {
      byte[] line = from.reader().next();
      if (line != null) {
        String name = from.file() + ":" + from.reader().number();
        return new Document(
            from.file(),
            from.reader().number(),
            from.reader().position(),
            line,
            line.length > mostBytes ? tooLarge(name, line) : null);
      }
      from.in().close();
      lines = null;
      return from.reader().number() > 0 ? null : refused(from.file(), Inputs.empty(from.file()));
    } catch (IOException unreadable) {
      lines = null;
      return refused(from.file(), Inputs.unreadable(from.file(), unreadable));
    }
  }

  /** Refuses a line of which the rest was not kept, also where a file of its kind may be longer. */
  private static @Nullable WrongInputException tooLarge(String name, byte[] line) {
    try {
      StrictJson.parse(line);
      return null;
    } catch (DocumentException refused) {
      return Inputs.refused(name, line, refused);
    }
  }

  private static List<String> within(String folder) throws WrongInputException {
    List<String> found = walk(folder, Path.of(folder), DEEPEST, path -> {
      String name = path.toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".json") || isOfLines(name);
    });
    if (found.isEmpty()) {
      throw WrongInputException.of(
          folder,
          "tidak ada *.json atau *.jsonl dalam folder ini; sebut folder lain, atau mulai dari contoh: skp samples",
          "no *.json or *.jsonl in this folder; name another one, or begin with a sample: skp samples");
    }
    return found;
  }

  /** Finds the files that a pattern matches, which the shell has not expanded: quoted, or on Windows. */
  private static List<String> matching(String pattern) throws WrongInputException {
    String separator = FileSystems.getDefault().getSeparator();
    String glob = pattern.replace(separator, "/");
    int wild = WILD.matcher(glob).results().findFirst().orElseThrow().start();
    int base = glob.lastIndexOf('/', wild) + 1;
    String rest = glob.substring(base);
    int depth = rest.contains("**") ? DEEPEST : rest.split("/", -1).length;
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
      Path root = Path.of(base == 0 ? "" : glob.substring(0, base));
      List<String> found = Files.isDirectory(root)
          ? walk(pattern, root, depth, path -> matcher.matches(root.relativize(path)))
          : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    } catch (InvalidPathException noPath) {
      throw Inputs.unreadable(pattern, noPath);
    } catch (PatternSyntaxException malformed) {
      throw WrongInputException.of(
          pattern,
          "bukan pola nama; pakai * untuk apa saja dalam nama, ** juga untuk folder, ? untuk satu huruf",
          "is no pattern of names; use * for anything in a name, ** for folders too, ? for one letter");
    }
    throw WrongInputException.of(
        pattern,
        List.of(Inputs.unlessOfOtherLocale(
            pattern,
            Text.of(
                "tidak ada berkas yang cocok dengan pola ini", "no file matches this pattern"))));
  }

  private static List<String> walk(String argument, Path folder, int depth, Predicate<Path> wanted)
      throws WrongInputException {
    try (Stream<Path> paths = Files.walk(folder, depth, FileVisitOption.FOLLOW_LINKS)) {
      List<String> found = paths
          .filter(path -> wanted.test(path) && Files.isRegularFile(path))
          .limit(MOST_FILES + 1L)
          .sorted()
          .map(Path::toString)
          .toList();
      if (found.size() > MOST_FILES) {
        throw WrongInputException.of(
            argument,
            "memuat lebih dari " + MOST_FILES
                + " berkas; gabungkan ke dalam .jsonl, satu dokumen sebaris",
            "has more than " + MOST_FILES + " files; join them in a .jsonl, one document a line");
      }
      return found;
    } catch (UncheckedIOException unreadable) {
      throw Inputs.unreadable(argument, requireNonNull(unreadable.getCause()));
    } catch (IOException unreadable) {
      throw Inputs.unreadable(argument, unreadable);
    }
  }

  /** Closes the file that is being read, if any. */
  @Override
  public void close() {
    if (lines != null) {
      try {
        lines.in().close();
      } catch (IOException closed) {
        lines = null;
      }
    }
  }
}
