package id.skp.testkit.readme;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A README, taken apart.
 *
 * @param path where it is
 * @param name its path from the top
 * @param lines its lines
 */
record Readme(Path path, String name, List<String> lines) {
  private static final Set<String> PAGES =
      Set.of("README.md", "README.id.md", "CONTRIBUTING.md", "SECURITY.md");
  private static final String FENCE = "```";
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** Returns all below a folder, in both languages, but for what is built or hidden. */
  static List<Readme> below(Path top) throws IOException {
    List<Readme> found = new ArrayList<>();
    Files.walkFileTree(top, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = folder.getFileName().toString();
        boolean hidden = name.startsWith(".") && !folder.equals(top) && !name.equals(".github");
        return name.equals("target") || hidden
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (PAGES.contains(file.getFileName().toString())) {
          String name = top.relativize(file).toString().replace('\\', '/');
          found.add(new Readme(file, name, Files.readAllLines(file)));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return found;
  }

  /** Returns the blocks, each with the comments that nothing but blank lines parts from it. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<String> markers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(COMMENT)) {
        int last = endOf(COMMENT_END, i);
        String comment = String.join("\n", lines.subList(i, last + 1)).strip();
        markers.add(comment
            .substring(COMMENT.length(), comment.length() - COMMENT_END.length())
            .strip());
        i = last;
      } else if (line.startsWith(FENCE)) {
        int last = endOf(FENCE, i + 1);
        blocks.add(new Block(
            name,
            i + 2,
            line.substring(FENCE.length()).strip(),
            String.join("\n", lines.subList(i + 1, last)) + "\n",
            List.copyOf(markers)));
        markers.clear();
        i = last;
      } else if (!line.isEmpty()) {
        markers.clear();
      }
    }
    return blocks;
  }

  private int endOf(String end, int from) {
    int last = from;
    while (!lines.get(last).stripTrailing().endsWith(end)) {
      last++;
    }
    return last;
  }
}
