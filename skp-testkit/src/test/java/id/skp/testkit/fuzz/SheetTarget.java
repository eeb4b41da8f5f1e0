package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.json.CellProblem;
import id.skp.json.RowMapping;
import id.skp.json.RowMappingJson;
import id.skp.json.RowReport;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Sheets: their rows are read or refused at their cells, told on plain lines, the same each time, alone and joined with
 * themselves; a whole file only as what it is. The bytes say by which mapping, and whether they are CSV or Excel.
 */
final class SheetTarget implements Target {
  private static final List<RowMapping> MAPPINGS =
      RowMappingJson.names().stream().map(RowMappingJson::named).toList();

  @Override
  public String name() {
    return "sheet";
  }

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (RowMapping mapping : MAPPINGS) {
      byte[] header = empty(mapping, "a.csv");
      seeds.add(header);
      seeds.add(empty(mapping, "a.xlsx"));
      seeds.add((new String(header, StandardCharsets.UTF_8)
              + "198504122010012003,Dewi,TW IV 2024,Sesuai Ekspektasi,Baik,\"a;b\"\n".repeat(2))
          .getBytes(StandardCharsets.UTF_8));
    }
    seeds.add("NIP;Nama;Periode;Predikat\n198504122010012003;Dewi;TW IV 2024;Sangat Baik\n"
        .getBytes(StandardCharsets.UTF_8));
    return seeds;
  }

  private static byte[] empty(RowMapping mapping, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Rows.write(mapping, name, List.of(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  @Override
  public void attack(byte[] input) {
    String name = input.length > 0 && input[0] == 'P' ? "a.xlsx" : "a.csv";
    int first = Math.floorMod(Arrays.hashCode(input), MAPPINGS.size());
    for (int i = 0; i < 3; i++) {
      attack(MAPPINGS.get((first + i) % MAPPINGS.size()), name, input);
    }
  }

  private static void attack(RowMapping mapping, String name, byte[] input) {
    Rows.Source source = Rows.Source.of(mapping, name, input);
    try {
      RowReport report = Rows.read(source);
      assertThat(Rows.read(mapping, name, input)).isEqualTo(report);
      assertThat(Rows.read(source, source).rows()).isEqualTo(report.rows());
      report.plans().forEach(each -> assertThat(SkpDocuments.writeLine(each)).isNotBlank());
      Stream.of(report.refused(), report.findings(), report.notes())
          .flatMap(List::stream)
          .forEach(SheetTarget::requirePlain);
    } catch (InvalidValueException refusal) {
      assertThat(refusal.field()).isEqualTo("file");
      assertThat(Printed.isPlain(refusal.sentence())).isTrue();
    }
  }

  private static void requirePlain(CellProblem problem) {
    for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
      assertThat(Printed.isPlain(problem.in(locale))).as("told on a plain line").isTrue();
    }
  }
}
