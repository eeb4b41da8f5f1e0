package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.json.DocumentException;
import id.skp.json.HolidaysJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that tells holidays beside those of the file of a year. */
final class Holidays {
  @Option(
      names = "--holidays",
      paramLabel = "FILE",
      description = "Holidays beside those that the file tells: a JSON list of dates, such as"
          + " [\"2025-03-31\"]; needed where working days are counted. Named as FILE is;"
          + " 'sample:holidays-2025' is for trying.")
  private Optional<String> source = Optional.empty();

  private List<LocalDate> days = List.of();
  private boolean added;

  /** Reads the days, before the documents are. */
  void read(Inputs inputs) throws WrongInputException {
    if (source.isPresent()) {
      byte[] document = inputs.readOne(
          source.get(),
          Text.of(
              "berikan daftar tanggal seperti [\"2025-03-31\"], atau lihat sample:holidays-2025",
              "give a list of dates such as [\"2025-03-31\"], or see sample:holidays-2025"));
      try {
        days = HolidaysJson.read(document);
      } catch (DocumentException refused) {
        throw Inputs.refused(source.get(), document, refused);
      }
    }
  }

  /** Returns the file with the days beside its own. */
  PerformanceFile addTo(PerformanceFile file) {
    added = true;
    return source.isPresent() ? file.withHolidays(days) : file;
  }

  /**
   * Refuses days that were given in vain.
   *
   * @throws WrongInputException if they were added to no file
   */
  void requireAdded() throws WrongInputException {
    if (source.isPresent() && !added) {
      throw WrongInputException.of(
          "--holidays " + source.get(),
          "hanya untuk berkas satu tahun, dan tidak ada yang diberikan; hilangkan opsi ini",
          "is for the file of a year only, and none was given; leave it out");
    }
  }
}
