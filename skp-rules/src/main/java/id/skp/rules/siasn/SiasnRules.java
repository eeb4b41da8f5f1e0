package id.skp.rules.siasn;

import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

/** The rules of the national system. Each key's name is the one case files call. */
public final class SiasnRules {
  /** The quadrant in codes. Outcome field {@code kuadranKinerjaNilai}. */
  public static final RuleKey<CodedRatings, Integer> SIASN_QUADRANT = RuleKey.of(
      "siasn-quadrant",
      Text.of("Kode kuadran kinerja SIASN", "Code of the quadrant in SIASN"),
      InputForm.of(
          CodedRatings.class,
          given -> new CodedRatings(
              given.wholeNumber(CodedRatings.RESULT), given.wholeNumber(CodedRatings.BEHAVIOUR)),
          CodedRatings.RESULT,
          CodedRatings.BEHAVIOUR),
      OutputForm.single(Integer.class, "kuadranKinerjaNilai"));

  /** Where the result of a year is saved. Outcome field {@code path}. */
  public static final RuleKey<ResultYear, SiasnPayload> SIASN_ENDPOINT = RuleKey.of(
      "siasn-endpoint",
      Text.of("Alamat penyimpanan SIASN", "Endpoint of a year in SIASN"),
      InputForm.of(
          ResultYear.class,
          given -> new ResultYear(given.wholeNumber(ResultYear.YEAR)),
          ResultYear.YEAR),
      OutputForm.of(SiasnPayload.class).with("path", SiasnPayload::path));

  private SiasnRules() {}
}
