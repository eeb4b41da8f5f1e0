package id.skp.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final FindingKind MANY = kind("MANY");
  private static final FindingKind FEW = kind("FEW");

  private static FindingKind kind(String code) {
    return new FindingKind(
        code,
        Severity.WARNING,
        Text.of("salah: {0}", "wrong: {0}"),
        LegalSource.cited(Basis.REGULATION_TEXT, "PermenPAN-RB 6/2022, Pasal 1"));
  }

  private static List<Finding> found(int many) {
    List<Finding> findings = new Findings();
    IntStream.range(0, many).forEach(i -> findings.add(Finding.of(MANY, "/results/" + i, i)));
    findings.add(Finding.of(FEW, "", "x"));
    return findings;
  }

  @Test
  void aHundredOfACodeAreToldAndTheRestIsCountedAtItsFirstPlace() {
    List<Finding> findings = found(12_445);

    assertThat(findings).hasSize(102);
    assertThat(findings.get(100).code()).isEqualTo("FEW");
    Finding more = findings.get(101);
    assertThat(more.code()).isEqualTo("MANY");
    assertThat(more.location()).isEqualTo("/results/100");
    assertThat(more.count()).isEqualTo(12_345);
    assertThat(more.message().in(Text.ENGLISH))
        .startsWith("further findings of this code: 12345, the");
    assertThat(more.message().in(Text.INDONESIAN)).startsWith("masih ada 12345 temuan lain");
    assertThat(Finding.count(findings)).isEqualTo(12_446);
  }

  @Test
  void blanksAtTheEndsOfAnIdCanBeSeen() {
    for (String[] id : new String[][] {
      {"P14 ", "P14\u2423"},
      {" P14", "\u2423P14"},
      {"P14\u00a0", "P14U+00A0"},
      {"P 14", "P 14"},
      {"", ""}
    }) {
      assertThat(Finding.of(FEW, "", id[0]).message().in(Text.ENGLISH))
          .isEqualTo("wrong: " + id[1]);
    }
  }

  @Test
  void oneThatWouldStandForItselfAloneIsToldAsItIs() {
    assertThat(found(100)).hasSize(101);
    assertThat(found(101)).extracting(Finding::count).containsOnly(1);
    assertThat(found(101).get(101).location()).isEqualTo("/results/100");
  }

  @Test
  void whatPartsLeaveOutIsAddedUp() {
    List<Finding> all = new Findings();
    all.addAll(found(150));
    all.addAll(found(30));
    all.addAll(found(150));

    assertThat(Finding.count(all)).isEqualTo(333);
    assertThat(all).filteredOn(each -> each.count() > 1).singleElement().satisfies(more -> {
      assertThat(more.count()).isEqualTo(230);
      assertThat(more.withLocation("/x").count()).isEqualTo(230);
    });
    assertThat(all).filteredOn(each -> each.code().equals("FEW")).hasSize(3);
  }

  @Test
  void ofEachSeverityAHundredAreTold() {
    List<Finding> findings = new Findings();
    found(150).forEach(each -> {
      findings.add(each);
      findings.add(each.withSeverity(Severity.ERROR));
    });

    assertThat(Finding.count(findings)).isEqualTo(302);
    assertThat(findings).filteredOn(each -> each.severity() == Severity.ERROR).hasSize(102);
  }
}
