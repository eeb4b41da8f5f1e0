package id.skp.testkit.print;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens pages and prints them to PDF with a browser without a window, which is found by {@code -Dchromium=FILE} or on the PATH. */
final class Chromium {
  private static final String PROPERTY = "chromium";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
  private static final int SECONDS = 120;

  private final Path program;
  private final Path folder;

  private Chromium(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Finds the browser; the folder takes its profile and what it prints. */
  static Chromium in(Path folder) {
    Path program = Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Path::of)
        .or(Chromium::onPath)
        .filter(Files::isExecutable)
        .orElseThrow(() -> new IllegalStateException("No browser to print with: install Chromium"
            + " or Chrome 131 or later, as one of " + NAMES + " on the PATH, or name its program:"
            + " -D" + PROPERTY + "=FILE"));
    return new Chromium(program, folder);
  }

  private static Optional<Path> onPath() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(each -> NAMES.stream().map(name -> Path.of(each, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Prints a page, and returns the PDF file. */
  Path print(String html) throws IOException, InterruptedException {
    Path pdf = folder.resolve("page.pdf");
    Files.deleteIfExists(pdf);
    Path said = open(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    if (!Files.exists(pdf)) {
      throw new IllegalStateException(program + " printed nothing:\n" + Files.readString(said));
    }
    return pdf;
  }

  /** Draws the upper part of a page, so many pixels high, and returns the PNG file. */
  Path draw(String html, int height) throws IOException, InterruptedException {
    Path picture = folder.resolve("page.png");
    Files.deleteIfExists(picture);
    Path said =
        open(html, "--hide-scrollbars", "--window-size=900," + height, "--screenshot=" + picture);
    if (!Files.exists(picture)) {
      throw new IllegalStateException(program + " drew nothing:\n" + Files.readString(said));
    }
    return picture;
  }

  /** Opens a page in a window that is 1280 pixels wide, and returns what it has become when its scripts have run. */
  String read(String html) throws IOException, InterruptedException {
    return Files.readString(open(
        html,
        "--hide-scrollbars",
        "--window-size=1280,1024",
        "--virtual-time-budget=60000",
        "--dump-dom"));
  }

  /** Opens a page, and returns the file with what the browser said. */
  private Path open(String html, String... options) throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path said = folder.resolve("browser.txt");
    List<String> call = new ArrayList<>(List.of(
        program.toString(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--user-data-dir=" + folder.resolve("profile")));
    call.addAll(List.of(options));
    call.add(page.toUri().toString());
    Process browser = new ProcessBuilder(call)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    if (!browser.waitFor(SECONDS, TimeUnit.SECONDS)) {
      browser.destroyForcibly();
      throw new IllegalStateException(program + " had no page within " + SECONDS + " seconds");
    }
    return said;
  }
}
