package id.skp.json;

import id.skp.core.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Excel files. */
final class ExcelTables {
  /** As many digits as a spreadsheet shows of a number, which it keeps in binary. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal MOST = BigDecimal.TEN.pow(30);

  /** The last day of the year 9999. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private static final int MOST_PARTS = 1000;
  private static final int MOST_RELATIONS = 10_000;

  /** As many formats as Excel has of cells, and some. */
  private static final int MOST_FORMATS = 100_000;

  /** So many rows are held while they are written. */
  private static final int MOST_HELD = 100;

  private static final byte[] ENTRY = {'P', 'K', 1, 2};

  /** What numbers are that are shown in a format of every file. */
  private static final Map<Integer, Cell.Kind> BUILT_IN = builtIn();

  private ExcelTables() {}

  static <T> T read(byte[] bytes, Function<List<Table>, T> reading) {
    if (entries(bytes) > MOST_PARTS) {
      throw tooLarge("> " + MOST_PARTS);
    }
    try (ZipFile zip = ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .get()) {
      return reading.apply(new Workbook(zip).tables());
    } catch (IOException broken) {
      throw Tables.broken();
    }
  }

  /** Counts what may begin the entry of a part, before any is made of it. */
  private static int entries(byte[] bytes) {
    int entries = 0;
    for (int i = 0; i + 4 <= bytes.length; i++) {
      entries += Arrays.equals(bytes, i, i + 4, ENTRY, 0, 4) ? 1 : 0;
    }
    return entries;
  }

  static InvalidValueException tooLarge(Object found) {
    return Tables.refused(
        "TOO_LARGE",
        "perlu berkas yang bila dibuka paling besar 128 MiB dalam " + MOST_PARTS
            + " bagian; bagi menjadi beberapa",
        "needs a file of at most 128 MiB in " + MOST_PARTS + " parts when unpacked; divide it",
        found);
  }

  /** Refuses cells that say more than anybody reads, because very many of them share a long text. */
  static InvalidValueException tooMuchText() {
    return Tables.refused(
        "TOO_LARGE",
        "perlu sel dengan teks paling banyak 128 MiB seluruhnya, teks bersama dihitung pada setiap selnya; bagi menjadi beberapa",
        "needs cells of at most 128 MiB of text in all, text that is shared counted in each of its cells; divide it",
        "> 128 MiB");
  }

  /** Refuses what no spreadsheet writes, and says what it is. */
  static InvalidValueException broken(String indonesian, String english, String found) {
    return Tables.refused(
        "NOT_WHAT_ITS_NAME_SAYS",
        "perlu berkas Excel .xlsx yang utuh: " + indonesian + "; simpan ulang sebagai .xlsx",
        "needs a whole Excel file .xlsx: " + english + "; save it as .xlsx",
        Excerpt.quoted(found));
  }

  /** What the sheets of an Excel file share, read within bounds before any of them is. */
  static final class Workbook {
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> related = new HashMap<>();
    private final SharedTexts shared = new SharedTexts();
    private final List<Cell.Kind> formats = new ArrayList<>();
    private boolean from1904;
    private long room = Tables.MOST_UNPACKED;

    private Workbook(ZipFile zip) {
      this.zip = zip;
    }

    private List<Table> tables() throws IOException {
      long length = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (parts.putIfAbsent(entry.getName(), entry) != null) {
          throw broken(
              "perlu setiap bagian satu kali", "needs each of its parts once", entry.getName());
        }
        length += Math.max(0, entry.getSize());
      }
      if (length > Tables.MOST_UNPACKED) {
        throw tooLarge("> 128 MiB");
      }
      String main = relations("_rels/.rels", "").getOrDefault("/officeDocument", "xl/workbook.xml");
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      Map<String, String> kinds =
          relations(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
      look(kinds.get("/styles"), this::styles);
      look(kinds.get("/sharedStrings"), this::texts);
      List<ExcelSheet> sheets = new ArrayList<>();
      look(main, xml -> sheets(xml, sheets));
      for (ExcelSheet sheet : sheets) {
        look(sheet.part(), sheet::look);
      }
      return List.copyOf(sheets);
    }

    /** Opens once more a part that was looked through within what there was room for. */
    ExcelXml open(String part) throws IOException {
      return open(part, Tables.MOST_UNPACKED);
    }

    private ExcelXml open(String part, long most) throws IOException {
      ZipArchiveEntry entry = parts.get(part);
      if (entry == null
          || (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)) {
        throw Tables.broken();
      }
      return new ExcelXml(zip.getInputStream(entry), most);
    }

    private void look(@Nullable String part, Consumer<ExcelXml> reading) throws IOException {
      if (part == null) {
        return;
      }
      try (ExcelXml xml = open(part, room)) {
        reading.accept(xml);
        room -= xml.length();
      }
    }

    /** Reads which parts a part names, by the last word of what they are to it; those of sheets by their identifier, too. */
    private Map<String, String> relations(String part, String folder) throws IOException {
      Map<String, String> kinds = new HashMap<>();
      look(parts.containsKey(part) ? part : null, xml -> {
        while (xml.next()) {
          if (xml.starts("Relationship")) {
            String type = xml.attribute("Type").orElse("");
            String target = xml.attribute("Target").orElse("");
            String named = target.startsWith("/") ? target.substring(1) : folder + target;
            kinds.putIfAbsent(type.substring(Math.max(0, type.lastIndexOf('/'))), named);
            related.put(xml.attribute("Id").orElse(""), named);
            requireFew(related.size(), MOST_RELATIONS);
          }
        }
      });
      return kinds;
    }

    private void sheets(ExcelXml xml, List<ExcelSheet> sheets) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          from1904 = xml.isTrue("date1904");
        } else if (xml.starts("sheet")) {
          sheets.add(new ExcelSheet(
              this,
              cut(xml.attribute("name").orElse("")),
              !xml.attribute("state").orElse("visible").equals("visible"),
              related.getOrDefault(xml.attribute("id").orElse(""), "")));
          requireFew(sheets.size(), MOST_PARTS);
        }
      }
    }

    private void texts(ExcelXml xml) {
      StringBuilder text = new StringBuilder();
      while (xml.next()) {
        if (xml.starts("si")) {
          text.setLength(0);
          text("si", xml, text);
          shared.add(cut(text.toString()));
        }
      }
    }

    private void styles(ExcelXml xml) {
      Map<Integer, Cell.Kind> own = new HashMap<>();
      boolean ofCells = false;
      while (xml.next()) {
        if (xml.starts("numFmt")) {
          own.put(
              xml.number("numFmtId").orElse(0), kind(xml.attribute("formatCode").orElse("")));
        } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
          ofCells = xml.starts("cellXfs");
        } else if (ofCells && xml.starts("xf")) {
          int format = xml.number("numFmtId").orElse(0);
          formats.add(own.getOrDefault(format, BUILT_IN.getOrDefault(format, Cell.Kind.NUMBER)));
        }
        requireFew(Math.max(own.size(), formats.size()), MOST_FORMATS);
      }
    }

    private static void requireFew(int number, int most) {
      if (number > most) {
        throw ExcelXml.tooLarge(most);
      }
    }

    /** Returns how many bytes a shared text has, which is counted each time that a cell names it. */
    int sharedLength(String type, String raw) {
      return type.equals("s") ? shared.lengthOf(ExcelXml.whole(raw.strip())) : 0;
    }

    /** Makes a cell of what it says and of how it is shown. */
    Cell cell(String type, String raw, Optional<Integer> style) {
      return switch (type) {
        case "s" -> Cell.text(shared.get(ExcelXml.whole(raw.strip())));
        case "inlineStr" -> Cell.text(cut(raw));
        case "b" ->
          new Cell(
              raw.equals("0") || raw.equals("1") ? Cell.Kind.TRUTH : Cell.Kind.ERROR, cut(raw));
        case "n" ->
          number(
              raw,
              style
                  .filter(number -> number < formats.size())
                  .map(formats::get)
                  .orElse(Cell.Kind.NUMBER),
              from1904);
        default -> new Cell(Cell.Kind.ERROR, cut(raw.isEmpty() ? "#" : raw));
      };
    }
  }

  /** Adds what stands in the texts of a cell, without how it is pronounced. */
  static void text(String end, ExcelXml xml, StringBuilder text) {
    boolean isText = false;
    boolean isSpoken = false;
    while (xml.next() && !xml.ends(end)) {
      isText = xml.starts("t") || (isText && !xml.ends("t"));
      isSpoken = xml.starts("rPh") || (isSpoken && !xml.ends("rPh"));
      if (isText && !isSpoken) {
        xml.addTo(text);
      }
    }
  }

  /** Texts by their number: of one letter each they take no more room than in the file. */
  private static final class SharedTexts {
    private static final int MOST = 2_000_000;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private int[] ends = new int[16];
    private int number;

    private void add(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      int begin = number == 0 ? 0 : ends[number - 1];
      int end = begin + bytes.length;
      if (number == MOST || end > MOST_BYTES) {
        throw ExcelXml.tooLarge(number == MOST ? MOST : "32 MiB");
      }
      for (int at = begin; at < end; at++) {
        if (at / CHUNK == chunks.size()) {
          chunks.add(new byte[CHUNK]);
        }
        chunks.get(at / CHUNK)[at % CHUNK] = bytes[at - begin];
      }
      if (number == ends.length) {
        ends = Arrays.copyOf(ends, 2 * number);
      }
      ends[number++] = end;
    }

    private int lengthOf(int position) {
      if (position >= number) {
        throw Tables.broken();
      }
      return ends[position] - (position == 0 ? 0 : ends[position - 1]);
    }

    private String get(int position) {
      int length = lengthOf(position);
      int begin = ends[position] - length;
      byte[] bytes = new byte[length];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = chunks.get((begin + i) / CHUNK)[(begin + i) % CHUNK];
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  static String cut(String text) {
    return Excerpt.cut(text, Tables.MOST_CHARACTERS);
  }

  private static Cell number(String raw, Cell.Kind format, boolean from1904) {
    BigDecimal number;
    try {
      number = raw.length() > 60 ? MOST : new BigDecimal(raw);
    } catch (NumberFormatException notANumber) {
      return new Cell(Cell.Kind.ERROR, cut(raw));
    }
    if (number.abs().compareTo(MOST) >= 0 || number.scale() > 340) {
      return new Cell(Cell.Kind.ERROR, cut(raw));
    }
    BigDecimal shown = number.round(SHOWN);
    return switch (format) {
      case DAY ->
        isDay(number)
            ? new Cell(Cell.Kind.DAY, day(number.longValueExact(), from1904).toString())
            : new Cell(Cell.Kind.ERROR, cut(raw));
      case SHARE -> new Cell(Cell.Kind.SHARE, plain(shown.movePointRight(2)));
      default -> new Cell(Cell.Kind.NUMBER, plain(shown));
    };
  }

  /** Returns the day of a number: a spreadsheet counts from 1900, a leap year to it, or from 1904. */
  private static LocalDate day(long number, boolean from1904) {
    return from1904
        ? LocalDate.of(1904, 1, 1).plusDays(number)
        : LocalDate.of(1899, 12, 31).plusDays(number < 61 ? number : number - 1);
  }

  /** Returns what a number is that is shown in a format. */
  private static Cell.Kind kind(String format) {
    String signs = signs(format.toLowerCase(Locale.ROOT));
    if (!signs.contains("general") && signs.chars().anyMatch(sign -> "ymdhs".indexOf(sign) >= 0)) {
      return Cell.Kind.DAY;
    }
    return signs.contains("%") ? Cell.Kind.SHARE : Cell.Kind.NUMBER;
  }

  private static Map<Integer, Cell.Kind> builtIn() {
    Map<Integer, Cell.Kind> kinds = new HashMap<>();
    kinds.put(9, Cell.Kind.SHARE);
    kinds.put(10, Cell.Kind.SHARE);
    for (int[] days : new int[][] {{14, 22}, {27, 36}, {45, 47}, {50, 58}}) {
      for (int format = days[0]; format <= days[1]; format++) {
        kinds.put(format, Cell.Kind.DAY);
      }
    }
    return kinds;
  }

  /** Returns a format without what it prints as it is: in quotation marks or brackets, or behind a backslash. */
  private static String signs(String format) {
    StringBuilder signs = new StringBuilder();
    char end = 0;
    for (int i = 0; i < format.length(); i++) {
      char sign = format.charAt(i);
      if (end != 0) {
        end = sign == end ? 0 : end;
      } else if (sign == '"' || sign == '[') {
        end = sign == '[' ? ']' : sign;
      } else if (sign == '\\') {
        i++;
      } else {
        signs.append(sign);
      }
    }
    return signs.toString();
  }

  private static boolean isDay(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(LAST_DAY) <= 0
        && number.setScale(0, RoundingMode.DOWN).compareTo(number) == 0;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Writes a file of one sheet in which every cell is a text: a spreadsheet runs none and makes a number of none. */
  /** Writes cells of text, none of which a spreadsheet makes anything else of. */
  static Tables.Writing write(String name, OutputStream out) {
    org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(out, "SKP SDK", "1.0");
    Worksheet sheet = workbook.newWorksheet(name);
    return new Tables.Writing() {
      @Override
      void write(int row, List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
          if (!cells.get(column).isEmpty()) {
            sheet.value(row, column, cells.get(column));
          }
        }
        for (int column = 0; column < cells.size(); column++) {
          sheet.style(row, column).format("@").set();
        }
        if (row % MOST_HELD == MOST_HELD - 1) {
          sheet.flush();
        }
      }

      @Override
      public void close() throws IOException {
        workbook.finish();
      }
    };
  }
}
