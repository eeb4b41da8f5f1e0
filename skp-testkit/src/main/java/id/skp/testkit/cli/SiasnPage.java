package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.json.SiasnDifference;
import id.skp.json.SiasnJson;
import id.skp.json.SiasnRecord;
import id.skp.rules.finding.Finding;
import id.skp.rules.message.Message;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.rules.siasn.SiasnPayload;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.internal.JsonLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What records of the national system say, what they contradict, and where they are not what we decided. */
final class SiasnPage {
  private static final Text RECORD = Text.of("catatan {0}, kita {1}", "record {0}, ours {1}");
  private static final Text NOT_RECORDED =
      Text.of("belum tercatat di SIASN", "not recorded in SIASN");
  private static final Text WITHOUT_MONTHS = Text.of(
      "tidak menyebut bulan; lebih dari satu putusan kita dapat dimaksud, tidak dibandingkan",
      "tells no months; more than one of our decisions may be meant, not compared");
  private static final Text OF_NOBODY = Text.of(
      "putusan kita tentang beberapa pegawai dapat dimaksud, tidak dibandingkan; beri --host tabel id orang menurut NIP",
      "our decisions on several employees may be meant, not compared; give --host with a table of the persons' ids by NIP");
  private static final Text SEVERAL = Text.of(
      "lebih dari satu putusan kita dapat dimaksud, tidak dibandingkan; sebut setiap BERKAS satu kali",
      "more than one of our decisions may be meant, not compared; name each FILE once");
  private static final Text WITHHELD = Text.of(
      "putusan kita ditahan, karena yang tercatat dalam {0} bertentangan dengan ratingnya; tidak dibandingkan",
      "ours is withheld, because what {0} records contradicts its ratings; not compared");
  private static final Text DOCUMENT_AT = Text.of("Dokumen ke", "Document to");
  private static final Text SAVED_AT = Text.of("Disimpan di", "Saved at");
  private static final Text DIFFERENCES =
      Text.of("Selisih dengan putusan kita", "Not as we decided");
  private static final Text PAYLOAD = Text.of("Data", "Payload");

  /**
   * A record and where it is from.
   *
   * @param file the file, with the line
   * @param pointer its place in that document; empty for the whole of it
   * @param record the record
   */
  record Told(String file, String pointer, SiasnRecord record) {
    String name() {
      return pointer.isEmpty() ? file : file + ": " + pointer;
    }
  }

  /** A record and its payload. */
  record Written(SiasnRecord record, String payload) {}

  private final List<Told> theirs;
  private final List<Told> ours;
  private final Locale locale;

  /** For each of theirs, the places of ours that it may mean: none, the one, or the first two of them. */
  private final List<List<Integer>> ofOurs;

  /** For each of theirs, of ours what was recorded and contradicts itself, if there is any. */
  private final List<Optional<Told>> withheld;

  private final List<Told> notRecorded;
  private final Map<Integer, List<Finding>> findings = new HashMap<>();

  SiasnPage(
      List<Told> theirs, List<Told> ours, List<Told> disputed, SiasnJson siasn, Locale locale) {
    this.theirs = theirs;
    this.ours = ours;
    this.locale = locale;
    List<SiasnRecord> records = theirs.stream().map(Told::record).toList();
    List<SiasnRecord> decided = ours.stream().map(Told::record).toList();
    this.ofOurs = SiasnJson.sameResults(records, decided, 2);
    this.withheld =
        SiasnJson.sameResults(records, disputed.stream().map(Told::record).toList(), 1).stream()
            .map(same -> same.stream().findFirst().map(disputed::get))
            .toList();
    List<List<Integer>> recorded = SiasnJson.sameResults(decided, records, 1);
    this.notRecorded = IntStream.range(0, ours.size())
        .filter(i -> recorded.get(i).isEmpty())
        .mapToObj(ours::get)
        .toList();
    Stream.concat(
            siasn.findings(records, theirs.stream().map(Told::name).toList()).stream(),
            SiasnJson.personFindings(records, decided).stream())
        .forEach(each -> {
          String place = each.location().substring(1);
          int end = place.indexOf('/');
          int index = Integer.parseInt(end < 0 ? place : place.substring(0, end));
          findings
              .computeIfAbsent(index, added -> new ArrayList<>())
              .add(each.withLocation(end < 0 ? "" : place.substring(end)));
        });
  }

  /** Returns a payload and where it goes. */
  static Page of(Written written, SiasnJson siasn, Locale locale) {
    return new Page(
        locale,
        List.of(new Section(
            title(written.record(), locale),
            new Facts(List.of(
                new Fact(SAVED_AT.in(locale), SiasnJson.endpoint(written.record())),
                new Fact(DOCUMENT_AT.in(locale), siasn.documentEndpoint(written.record())),
                new Fact(PAYLOAD.in(locale), written.payload()))))));
  }

  private static String title(SiasnRecord record, Locale locale) {
    return record.payload().label(locale) + " ("
        + record.year().map(String::valueOf).orElse("-") + ")";
  }

  /** Returns our result of the same period; none where several may be meant, as of a record that tells no months. */
  private Optional<Told> ofOurs(int record) {
    List<Integer> same = ofOurs.get(record);
    return same.size() == 1 ? Optional.of(ours.get(same.get(0))) : Optional.empty();
  }

  private List<SiasnDifference> differences(int record) {
    return ofOurs(record)
        .map(each -> SiasnJson.differences(theirs.get(record).record(), each.record()))
        .orElse(List.of());
  }

  boolean isClean() {
    return findings.isEmpty()
        && withheld.stream().allMatch(Optional::isEmpty)
        && notRecorded.isEmpty()
        && IntStream.range(0, theirs.size()).allMatch(i -> differences(i).isEmpty());
  }

  Page page() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < theirs.size(); i++) {
      sections.add(section(i));
    }
    notRecorded.forEach(each -> sections.add(new Section(
        title(each.record(), locale) + " " + each.file(),
        new Items(List.of(new Item(NOT_RECORDED.in(locale), List.of()))))));
    return new Page(locale, sections);
  }

  private Section section(int index) {
    SiasnRecord record = theirs.get(index).record();
    List<Item> items = new ArrayList<>();
    rating(Words.RESULT_RATING, record.resultRating(), items);
    rating(Words.BEHAVIOUR_RATING, record.behaviourRating(), items);
    rating(Words.PREDICATE, record.quadrant(), items);
    findings
        .getOrDefault(index, List.of())
        .forEach(each -> items.add(new Item(
            each.severity().label(locale) + " " + each.code() + " " + each.location(),
            List.of(each.message().in(locale)))));
    withheld
        .get(index)
        .ifPresent(each ->
            items.add(new Item(Message.of(WITHHELD, each.file()).in(locale), List.of())));
    if (ofOurs.get(index).size() > 1) {
      items.add(new Item(several(index).in(locale), List.of()));
    }
    List<SiasnDifference> differences = differences(index);
    if (!differences.isEmpty()) {
      items.add(new Item(
          DIFFERENCES.in(locale),
          differences.stream()
              .map(each -> each.field() + ": "
                  + Message.of(
                          RECORD,
                          each.theirs().map(InvalidValueException::shown).orElse("-"),
                          InvalidValueException.shown(each.ours()))
                      .in(locale))
              .toList()));
    }
    return new Section(title(record, locale) + " " + theirs.get(index).name(), new Items(items));
  }

  /** Tells why several of ours may be meant. */
  private Text several(int index) {
    boolean ofNobody = findings.getOrDefault(index, List.of()).stream()
        .anyMatch(each -> each.kind().equals(SiasnFinding.PERSON_NOT_IDENTIFIED));
    SiasnRecord record = theirs.get(index).record();
    if (ofNobody
        && ours.stream().map(each -> each.record().text("nip")).distinct().count() > 1) {
      return OF_NOBODY;
    }
    return record.payload() == SiasnPayload.PERIODIC
            && record.text("bulanMulaiPenilaian").isEmpty()
        ? WITHOUT_MONTHS
        : SEVERAL;
  }

  private void rating(Text name, Optional<? extends Labelled> value, List<Item> items) {
    value.ifPresent(
        each -> items.add(new Item(name.in(locale) + ": " + each.label(locale), List.of())));
  }

  /** Returns an object for each record, and for each of our results that is not recorded, on a line of its own. */
  String lines() {
    return IntStream.range(0, theirs.size())
            .mapToObj(i -> JsonLine.of(line(i)))
            .map(each -> each + "\n")
            .collect(Collectors.joining())
        + notRecorded.stream()
            .map(each -> JsonLine.of(notRecorded(each)) + "\n")
            .collect(Collectors.joining());
  }

  private Map<String, Object> line(int index) {
    SiasnRecord record = theirs.get(index).record();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", theirs.get(index).file());
    if (!theirs.get(index).pointer().isEmpty()) {
      line.put("pointer", theirs.get(index).pointer());
    }
    line.put("payload", record.payload());
    line.put("values", record.values());
    record.resultRating().ifPresent(each -> line.put("resultRating", each));
    record.behaviourRating().ifPresent(each -> line.put("behaviourRating", each));
    record.quadrant().ifPresent(each -> line.put("predicate", each));
    line.put(
        "findings",
        findings.getOrDefault(index, List.of()).stream().map(SiasnPage::fields).toList());
    line.put("compared", ofOurs(index).isPresent());
    withheld.get(index).ifPresent(each -> line.put("withheld", each.file()));
    line.put("differences", differences(index).stream().map(SiasnPage::fields).toList());
    return line;
  }

  private static Map<String, Object> fields(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", finding.code());
    fields.put("pointer", finding.location());
    fields.put("message", Evaluated.wordsOf(finding.message().toText()));
    fields.put(
        "values", finding.message().values().stream().map(SiasnPage::valueOf).toList());
    return fields;
  }

  private static Object valueOf(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.<Object>map(each -> each).orElse("");
    }
    return value instanceof Text text ? Evaluated.wordsOf(text) : value;
  }

  private static Map<String, Object> fields(SiasnDifference difference) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("field", difference.field());
    difference.theirs().ifPresent(each -> fields.put("theirs", each));
    fields.put("ours", difference.ours());
    return fields;
  }

  private static Map<String, Object> notRecorded(Told our) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", our.file());
    line.put("payload", our.record().payload());
    line.put("recorded", false);
    line.put("values", our.record().values());
    return line;
  }
}
