package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;

/** How many results are rated above, at and below expectation, and how many main ones there are and lie below. */
record ResultTally(int all, int above, int at, int below, int main, int mainBelow)
    implements Labelled {
  static ResultTally of(List<RatedResult> results, MajorityPopulation population) {
    List<RatedResult> mainResults = results.stream().filter(ResultTally::isMain).toList();
    List<RatedResult> counted =
        population == MajorityPopulation.ALL_RESULTS ? results : mainResults;
    return new ResultTally(
        counted.size(),
        count(counted, Rating.DI_ATAS_EKSPEKTASI),
        count(counted, Rating.SESUAI_EKSPEKTASI),
        count(counted, Rating.DI_BAWAH_EKSPEKTASI),
        mainResults.size(),
        count(mainResults, Rating.DI_BAWAH_EKSPEKTASI));
  }

  private static boolean isMain(RatedResult result) {
    return result.kind().equals(Optional.of(WorkResultKind.UTAMA));
  }

  private static int count(List<RatedResult> results, Rating rating) {
    return (int) results.stream()
        .filter(result -> result.rating().equals(Optional.of(rating)))
        .count();
  }

  boolean mostAbove(Percentage share) {
    return share.compareShare(above, all) > 0;
  }

  boolean mostAt(Percentage share, boolean aboveCountsAsAt) {
    return share.compareShare(aboveCountsAsAt ? at + above : at, all) > 0;
  }

  boolean mostBelow(Percentage share) {
    return share.compareShare(below, all) > 0;
  }

  boolean onlySmallPartOfMainBelow(Percentage share) {
    return mainBelow == 0 || share.compareShare(mainBelow, main) < 0;
  }

  @Override
  public Text label() {
    return Text.of(
        all + " hasil: " + above + " di atas, " + at + " sesuai, " + below + " di bawah; " + main
            + " hasil utama, " + mainBelow + " di antaranya di bawah",
        all + (all == 1 ? " result: " : " results: ") + above + " above, " + at + " at, " + below
            + " below; " + main + (main == 1 ? " main result, " : " main results, ") + mainBelow
            + " of them below");
  }
}
