package id.skp.testkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the pictures of the guides anew, into {@code target/pictures}: copy those that have changed to {@code .github/pictures}. */
class PrintedPicturesTest {
  private static final Path GUIDES = Path.of("..", ".github", "pictures");
  private static final Path DRAWN = Path.of("target", "pictures");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "cascade.png, 925, cascade sample:unit-mph-draft-2024 --format html",
    "cascade.id.png, 925, cascade sample:unit-mph-draft-2024 --format html --lang id",
    "evaluation.png, 740, evaluate sample:departure-without-reason-2024 --format html",
    "evaluation.id.png, 740, evaluate sample:departure-without-reason-2024 --format html --lang id",
    "year.png, 750, year sample:teacher-year-2024 --format html",
    "year.id.png, 750, year sample:teacher-year-2024 --format html --lang id",
    "unit.png, 860, unit sample:unit-2024 --format html",
    "unit.id.png, 860, unit sample:unit-2024 --format html --lang id",
    "paper.png, 560, form sample:teacher-2024"
  })
  void eachPictureOfTheGuidesIsWhatACommandGives(String file, int height, String command)
      throws IOException, InterruptedException {
    Path picture =
        Chromium.in(folder).draw(Run.skp(new byte[0], command.split(" ")).out(), height);
    Files.createDirectories(DRAWN);
    Files.copy(picture, DRAWN.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    assertThat(GUIDES.resolve(file)).isRegularFile();
  }
}
