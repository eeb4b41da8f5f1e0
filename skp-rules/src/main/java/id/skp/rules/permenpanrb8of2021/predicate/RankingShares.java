package id.skp.rules.permenpanrb8of2021.predicate;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * <em>Pemeringkatan kinerja</em>: which shares of a unit are expected to rank above, at and below expectation (OQ-832).
 * Bounds belong to what conforms.
 *
 * @param mostAbove the largest share above expectation
 * @param leastMeeting the smallest share that meets it
 * @param mostMeeting the largest share that meets it
 * @param mostBelow the largest share below it
 */
public record RankingShares(
    Percentage mostAbove, Percentage leastMeeting, Percentage mostMeeting, Percentage mostBelow)
    implements Labelled {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Member<RankingShares, Percentage> MOST_ABOVE = share(
      "mostAbove",
      RankingShares::mostAbove,
      Text.of(
          "Bagian terbesar di atas ekspektasi, dalam persen.",
          "The largest share above expectation, in percent."));
  private static final Member<RankingShares, Percentage> LEAST_MEETING = share(
      "leastMeeting",
      RankingShares::leastMeeting,
      Text.of(
          "Bagian terkecil yang sesuai ekspektasi, dalam persen.",
          "The smallest share that meets expectation, in percent."));
  private static final Member<RankingShares, Percentage> MOST_MEETING = share(
      "mostMeeting",
      RankingShares::mostMeeting,
      Text.of(
          "Bagian terbesar yang sesuai ekspektasi, dalam persen.",
          "The largest share that meets expectation, in percent."));
  private static final Member<RankingShares, Percentage> MOST_BELOW = share(
      "mostBelow",
      RankingShares::mostBelow,
      Text.of(
          "Bagian terbesar di bawah ekspektasi, dalam persen.",
          "The largest share below expectation, in percent."));

  /** The shares of ranks in percent: {@code mostAbove}, {@code leastMeeting}, {@code mostMeeting} and {@code mostBelow}. */
  public static final ValueForm<RankingShares> FORM = ValueForms.record(
      given -> new RankingShares(
          given.get(MOST_ABOVE),
          given.get(LEAST_MEETING),
          given.get(MOST_MEETING),
          given.get(MOST_BELOW)),
      MOST_ABOVE,
      LEAST_MEETING,
      MOST_MEETING,
      MOST_BELOW);

  /**
   * Refuses a smallest share above the largest.
   *
   * @param mostAbove the largest share above expectation
   * @param leastMeeting the smallest share that meets it
   * @param mostMeeting the largest share that meets it
   * @param mostBelow the largest share below it
   * @throws id.skp.core.InvalidValueException with code {@code SHARES_INVERTED}, {@code SHARES_IMPOSSIBLE} if the largest
   *     shares leave people over, or {@code WITHOUT_EFFECT} if nothing can go beyond the bounds
   */
  public RankingShares {
    requireNonNull(mostAbove, "mostAbove");
    requireNonNull(leastMeeting, "leastMeeting");
    requireNonNull(mostMeeting, "mostMeeting");
    requireNonNull(mostBelow, "mostBelow");
    unless(
        leastMeeting.compareTo(mostMeeting) <= 0,
        "SHARES_INVERTED",
        "leastMeeting",
        "perlu leastMeeting <= mostMeeting",
        "needs leastMeeting <= mostMeeting",
        leastMeeting + ".." + mostMeeting);
    BigDecimal most = mostAbove.value().add(mostMeeting.value()).add(mostBelow.value());
    unless(
        most.compareTo(ALL) >= 0,
        "SHARES_IMPOSSIBLE",
        "mostMeeting",
        "perlu batas yang bersama-sama mencakup semua orang, 100 persen",
        "needs bounds that together hold everybody, 100 percent",
        most);
    unless(
        List.of(mostAbove, mostMeeting, mostBelow).stream()
                .anyMatch(share -> share.value().compareTo(ALL) < 0)
            || leastMeeting.value().signum() > 0,
        "WITHOUT_EFFECT",
        "mostAbove",
        "perlu sedikitnya satu batas yang dapat dilanggar",
        "needs at least one bound that can be broken",
        mostAbove);
  }

  /**
   * Obtains whole percentages.
   *
   * @param mostAbove the largest share above expectation
   * @param leastMeeting the smallest share that meets it
   * @param mostMeeting the largest share that meets it
   * @param mostBelow the largest share below it
   * @return the shares
   */
  public static RankingShares of(
      long mostAbove, long leastMeeting, long mostMeeting, long mostBelow) {
    return new RankingShares(
        Percentage.of(mostAbove),
        Percentage.of(leastMeeting),
        Percentage.of(mostMeeting),
        Percentage.of(mostBelow));
  }

  @Override
  public Text label() {
    return Message.of(
            Text.of(
                "di atas <= {0}, sesuai {1}-{2}, di bawah <= {3}",
                "above <= {0}, meeting {1}-{2}, below <= {3}"),
            mostAbove,
            leastMeeting,
            mostMeeting,
            mostBelow)
        .toText();
  }

  private static Member<RankingShares, Percentage> share(
      String name, Function<RankingShares, Percentage> share, Text about) {
    return Member.of(name, share, ValueForms.share(), about);
  }
}
