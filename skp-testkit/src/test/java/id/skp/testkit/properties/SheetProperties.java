package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.plan.Skp;
import id.skp.json.LeftOut;
import id.skp.json.RowMapping;
import id.skp.json.RowMappingJson;
import id.skp.json.RowReport;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import id.skp.testkit.arbitrary.SkpDomain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a sheet does not say of a document is told, whatever the document. */
@Domain(SkpDomain.class)
@Domain(DomainContext.Global.class)
class SheetProperties {
  private static final RowMapping PLANS = RowMappingJson.named("template-plans");
  private static final RowMapping APPRAISALS = RowMappingJson.named("template-appraisals");

  @Property(tries = 75)
  void aPlanComesBackOrIsTold(@ForAll Skp skp, @ForAll boolean excel) throws IOException {
    assertComesBack(PLANS, SkpFile.of(skp), excel);
  }

  @Property(tries = 75)
  void anAppraisalComesBackOrIsTold(@ForAll Appraisal appraisal, @ForAll boolean excel)
      throws IOException {
    assertComesBack(APPRAISALS, appraisal, excel);
  }

  private static void assertComesBack(RowMapping mapping, Object value, boolean excel)
      throws IOException {
    String name = excel ? "a.xlsx" : "a.csv";
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    List<LeftOut> told = Rows.write(mapping, name, List.of(value), sheet);
    RowReport report = Rows.read(mapping, name, sheet.toByteArray());
    List<?> back = mapping.equals(PLANS) ? report.plans() : report.appraisals();
    if (back.isEmpty()) {
      assertThat(told).extracting(LeftOut::code).contains("NOT_READ_BACK");
      return;
    }
    Map<String, Object> before = leaves("", SkpDocuments.tree(value), new LinkedHashMap<>());
    Map<String, Object> after = leaves("", SkpDocuments.tree(back.get(0)), new LinkedHashMap<>());
    List<String> places =
        told.stream().map(each -> withoutNumbers(each.pointer())).toList();

    assertThat(before.keySet())
        .filteredOn(place -> !Objects.equals(before.get(place), after.get(place)))
        .allSatisfy(
            place -> assertThat(places).anyMatch(outer -> isUnder(withoutNumbers(place), outer)));
    assertThat(after.keySet())
        .filteredOn(place -> !before.containsKey(place))
        .allSatisfy(
            place -> assertThat(places).anyMatch(outer -> isUnder(withoutNumbers(place), outer)));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    assertThat(Rows.write(mapping, name, back, again)).isEmpty();
  }

  private static String withoutNumbers(String pointer) {
    return pointer.replaceAll("/[0-9]+", "/*");
  }

  private static boolean isUnder(String place, String outer) {
    return place.equals(outer) || place.startsWith(outer + "/");
  }

  private static Map<String, Object> leaves(String place, Object tree, Map<String, Object> leaves) {
    if (tree instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> leaves(place + "/" + name, value, leaves));
    } else if (tree instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        leaves(place + "/" + i, items.get(i), leaves);
      }
    } else {
      leaves.put(place, tree);
    }
    return leaves;
  }
}
