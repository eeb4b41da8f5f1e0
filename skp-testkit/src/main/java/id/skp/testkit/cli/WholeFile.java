package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole: beside its place first, and moved there once all of it is written. Until then what stood there stays,
 * also where writing fails.
 */
final class WholeFile {
  /** So many links lead to one another before they lead round in a circle. */
  private static final int MOST_LINKS = 40;

  private WholeFile() {}

  /**
   * Writes a file in UTF-8. One that is there keeps its permissions, and a link to it goes on being one; a device or a pipe,
   * which nothing can take the place of and which may never be read, is refused.
   */
  static void write(Path path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of bytes as one of text. */
  static void write(Path path, byte[] bytes) throws IOException {
    try (Draft draft = begin(path)) {
      draft.out().write(bytes);
      draft.keep();
    }
  }

  /**
   * Writes several files: all of them, or none. They are put in their places once all are written, and of a folder that is made
   * for them nothing stays where that fails.
   */
  static void writeAll(Map<Path, Supplier<String>> files) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    Deque<Path> made = new ArrayDeque<>();
    boolean isDone = false;
    try {
      for (Map.Entry<Path, Supplier<String>> each : files.entrySet()) {
        makeFolders(each.getKey().toAbsolutePath().getParent(), made);
        Draft draft = begin(each.getKey());
        drafts.add(draft);
        draft.out().write(each.getValue().get().getBytes(StandardCharsets.UTF_8));
        draft.out().close();
      }
      for (Draft each : drafts) {
        each.keep();
      }
      isDone = true;
    } finally {
      for (Draft each : drafts) {
        Files.deleteIfExists(each.draft);
      }
      while (!isDone && !made.isEmpty()) {
        remove(made.pop());
      }
    }
  }

  /** Makes folders that are not there, the outer ones first, and remembers each. */
  private static void makeFolders(@Nullable Path folder, Deque<Path> made) throws IOException {
    if (folder != null && !Files.exists(folder)) {
      makeFolders(folder.getParent(), made);
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  /** What writes the files of a folder. */
  interface FolderWork {
    void into(Path folder) throws IOException;
  }

  /** Refuses to write where something is already. */
  static void refuseTaken(Path place, String name) throws WrongInputException {
    if (Files.exists(place)) {
      throw WrongInputException.of(
          name, "sudah ada; beri nama lain", "is there already; give another name");
    }
  }

  /** Writes a folder that is not there yet: all of its files, or none; returns where it is. */
  static Path writeFolder(String name, FolderWork work) throws WrongInputException {
    Path folder = Inputs.placeOfMany(name);
    refuseTaken(folder, name);
    try {
      write(folder, work);
    } catch (IOException unwritable) {
      throw Inputs.unreadable(name, unwritable);
    }
    return folder;
  }

  private static void write(Path folder, FolderWork work) throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    Files.createDirectories(requireNonNull(place.getParent(), "parent"));
    Path draft = draft(place, Files::createDirectory);
    try {
      work.into(draft);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      if (Files.exists(draft)) {
        remove(draft);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Begins a file that is too long to be held. */
  static Draft begin(Path path) throws IOException {
    Path place = behind(path);
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      String what = Files.isDirectory(place) ? "Is a directory" : "is a device or a pipe";
      throw new FileSystemException(path.toString(), null, what);
    } else if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(path.toString());
    }
    Path absolute = place.toAbsolutePath();
    return new Draft(draft(absolute, Files::createFile), absolute);
  }

  /** A file that is being written: until it is kept, what stood in its place stays. */
  static final class Draft implements AutoCloseable {
    private final Path draft;
    private final Path place;
    private final OutputStream out;

    private Draft(Path draft, Path place) throws IOException {
      this.draft = draft;
      this.place = place;
      this.out = new BufferedOutputStream(Files.newOutputStream(draft));
    }

    OutputStream out() {
      return out;
    }

    /** Puts the file in its place. */
    void keep() throws IOException {
      out.close();
      PosixFileAttributeView view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
      if (view != null && Files.exists(place)) {
        Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
      }
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }

  /** Refuses to write over a file that says something else, which another call wrote, or somebody by hand. */
  static void refuseOther(Path file, Supplier<String> text)
      throws IOException, WrongInputException {
    if (!Files.exists(file)) {
      return;
    }
    byte[] octets = text.get().getBytes(StandardCharsets.UTF_8);
    if (!Files.isRegularFile(file)
        || Files.size(file) != octets.length
        || !Arrays.equals(Files.readAllBytes(file), octets)) {
      throw WrongInputException.of(
          file.toString(),
          "sudah ada dengan isi lain; pakai folder lain, atau hapus berkas itu lebih dahulu",
          "is there already and says something else; name another folder, or remove that file first");
    }
  }

  /** Returns where a link leads, which need not be there. */
  private static Path behind(Path link) throws IOException {
    Path place = link;
    for (int i = 0; Files.isSymbolicLink(place); i++) {
      if (i == MOST_LINKS) {
        throw new FileSystemException(link.toString(), null, "Too many levels of symbolic links");
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  private interface Begin {
    Path at(Path path) throws IOException;
  }

  /** Begins an empty file or folder beside the place under a name that nobody has, with the permissions of any new one. */
  private static Path draft(Path place, Begin begin) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return begin.at(place.resolveSibling(".skp-" + i + ".tmp"));
      } catch (FileAlreadyExistsException anothers) {
        // the next name
      }
    }
  }
}
