package id.skp.testkit.cli;

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
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.function.Supplier;

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
   * which nothing can take the place of, is written to.
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

  /** Begins a file that is too long to be held. */
  static Draft begin(Path path) throws IOException {
    Path place = behind(path);
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      return new Draft(place, place);
    } else if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(path.toString());
    }
    Path absolute = place.toAbsolutePath();
    return new Draft(draft(absolute), absolute);
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
      if (!draft.equals(place)) {
        PosixFileAttributeView view =
            Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (view != null && Files.exists(place)) {
          Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
        }
        Files.move(
            draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } finally {
        if (!draft.equals(place)) {
          Files.deleteIfExists(draft);
        }
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

  /** Begins an empty file in the same folder under a name that nobody has, with the permissions of any new file. */
  private static Path draft(Path place) throws IOException {
    for (int i = 1; ; i++) {
      Path draft = place.resolveSibling(".skp-" + i + ".tmp");
      try {
        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
            .close();
        return draft;
      } catch (FileAlreadyExistsException anothers) {
        // the next name
      }
    }
  }
}
