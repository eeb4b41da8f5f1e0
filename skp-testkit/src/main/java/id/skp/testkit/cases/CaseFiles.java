package id.skp.testkit.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds case files on disk. */
public final class CaseFiles {
  private static final String EXTENSION = ".json";

  private CaseFiles() {}

  /**
   * Reads one case file, or all of a folder and the folders below it. In a folder every file whose name ends in
   * {@code .json} is taken for a case file, so that one of another kind is reported as broken.
   *
   * @param place the file or folder
   * @return the files in the order of their paths
   * @throws java.nio.file.NoSuchFileException if there is no such place, or no case file in a folder
   * @throws IOException if the place, or a file in it, cannot be read, or if the place is a device or a pipe
   */
  public static List<CaseFile> read(Path place) throws IOException {
    if (Files.exists(place) && !Files.isDirectory(place) && !Files.isRegularFile(place)) {
      throw new FileSystemException(place.toString(), null, "is a device or a pipe, not a file");
    }
    List<CaseFile> files = new ArrayList<>();
    for (Path path : Files.isDirectory(place) ? within(place) : List.of(place)) {
      try (InputStream document = Files.newInputStream(path)) {
        files.add(CaseFile.read(path.toString(), document));
      }
    }
    if (files.isEmpty()) {
      throw new NoSuchFileException(place.toString(), null, "no *.json file in this folder");
    }
    return files;
  }

  private static List<Path> within(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(path -> path.toString().endsWith(EXTENSION) && Files.isRegularFile(path))
          .sorted()
          .toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
