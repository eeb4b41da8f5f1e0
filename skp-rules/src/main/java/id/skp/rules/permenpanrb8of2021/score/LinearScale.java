package id.skp.rules.permenpanrb8of2021.score;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scale of straight lines: each segment leads from one pair of anchors to the next.
 *
 * @param segments the segments, from the lowest to the highest
 * @param above what every number above the last segment gives
 * @param between which segment a number between two segments belongs to
 */
public record LinearScale(List<Segment> segments, Ratio above, Between between) {
  private static final Member<LinearScale, List<Segment>> SEGMENTS = Member.of(
      "segments",
      LinearScale::segments,
      ValueForms.list(Segment.FORM, 1),
      Text.of(
          "Ruas-ruas skala, dari bawah ke atas.",
          "The segments of the scale, from below upwards."));
  private static final Member<LinearScale, Ratio> ABOVE = Member.of(
      "above",
      LinearScale::above,
      ScoreForms.SCORE,
      Text.of("Nilai di atas ruas teratas.", "The score above the last segment."));
  private static final Member<LinearScale, Between> BETWEEN = Member.of(
      "between",
      LinearScale::between,
      ValueForms.constant(Between.class),
      Text.of("Ruas yang berlaku di antara dua ruas.", "Which segment holds between two of them."));

  /** A scale: {@code segments} with {@code from}, {@code to}, {@code fromScore}, {@code toScore}; {@code above}; {@code between}. */
  public static final ValueForm<LinearScale> FORM = ValueForms.record(
      given -> new LinearScale(given.get(SEGMENTS), given.get(ABOVE), given.get(BETWEEN)),
      SEGMENTS,
      ABOVE,
      BETWEEN);

  /** Which segment a number between two segments belongs to. */
  public enum Between {
    /** The one above, whose line is drawn downwards. */
    SEGMENT_ABOVE,
    /** The one below, whose line is drawn upwards. */
    SEGMENT_BELOW
  }

  /**
   * A straight line between two pairs of anchors.
   *
   * @param from the number at which the segment begins
   * @param to the number at which it ends
   * @param fromScore what the first number gives
   * @param toScore what the last number gives
   */
  public record Segment(Ratio from, Ratio to, Ratio fromScore, Ratio toScore) {
    private static final ValueForm<Ratio> NUMBER = ValueForms.ratio();
    private static final Member<Segment, Ratio> FROM = Member.of(
        "from",
        Segment::from,
        NUMBER,
        Text.of("Angka awal ruas.", "The number at which the segment begins."));
    private static final Member<Segment, Ratio> TO = Member.of(
        "to",
        Segment::to,
        NUMBER,
        Text.of("Angka akhir ruas.", "The number at which the segment ends."));
    private static final Member<Segment, Ratio> FROM_SCORE = Member.of(
        "fromScore",
        Segment::fromScore,
        ScoreForms.SCORE,
        Text.of("Nilai pada awal ruas.", "The score at which the segment begins."));
    private static final Member<Segment, Ratio> TO_SCORE = Member.of(
        "toScore",
        Segment::toScore,
        ScoreForms.SCORE,
        Text.of("Nilai pada akhir ruas.", "The score at which the segment ends."));
    private static final ValueForm<Segment> FORM = ValueForms.record(
        given ->
            new Segment(given.get(FROM), given.get(TO), given.get(FROM_SCORE), given.get(TO_SCORE)),
        FROM,
        TO,
        FROM_SCORE,
        TO_SCORE);

    /**
     * Refuses a segment that ends before it begins.
     *
     * @param from the number at which the segment begins
     * @param to the number at which it ends
     * @param fromScore what the first number gives
     * @param toScore what the last number gives
     * @throws id.skp.core.InvalidValueException with code {@code SEGMENT_INVERTED}
     */
    public Segment {
      requireNonNull(from, "from");
      unless(
          from.compareTo(to) <= 0,
          "SEGMENT_INVERTED",
          "from",
          "perlu awal <= akhir",
          "needs from <= to",
          from + ".." + to);
      requireNonNull(fromScore, "fromScore");
      unless(
          from.compareTo(to) < 0 || fromScore.compareTo(toScore) >= 0,
          "WITHOUT_EFFECT",
          "fromScore",
          "perlu satu nilai, toScore, untuk ruas satu angka",
          "needs one score, toScore, for a segment of one number",
          fromScore);
      unless(
          fromScore.compareTo(requireNonNull(toScore, "toScore")) <= 0,
          "SEGMENT_REVERSED",
          "fromScore",
          "perlu fromScore <= toScore: angka yang lebih tinggi tidak memberi nilai yang lebih rendah",
          "needs fromScore <= toScore: a higher number never gives a lower score",
          fromScore + ".." + toScore);
    }

    /**
     * Obtains a segment.
     *
     * @param from the number at which the segment begins
     * @param to the number at which it ends
     * @param fromScore what the first number gives
     * @param toScore what the last number gives
     * @return the segment
     */
    public static Segment of(long from, long to, long fromScore, long toScore) {
      return new Segment(Ratio.of(from), Ratio.of(to), Ratio.of(fromScore), Ratio.of(toScore));
    }

    private Ratio at(Ratio number) {
      if (from.equals(to)) {
        return toScore;
      }
      Ratio slope = toScore.minus(fromScore).dividedBy(to.minus(from));
      return fromScore.plus(slope.times(number.minus(from)));
    }
  }

  /**
   * Refuses segments out of order.
   *
   * @param segments the segments, from the lowest to the highest
   * @param above what every number above the last segment gives
   * @param between which segment a number between two segments belongs to
   * @throws id.skp.core.InvalidValueException with code {@code SEGMENTS_UNORDERED} if a segment begins before the one
   *     before it ends, or there is none; {@code SEGMENT_REVERSED} if scores fall, {@code WITHOUT_EFFECT} if all are the same
   */
  public LinearScale {
    segments = ImmutableList.copyOf(requireNonNull(segments, "segments"));
    requireNonNull(above, "above");
    requireNonNull(between, "between");
    unless(
        !segments.isEmpty(),
        "SEGMENTS_UNORDERED",
        "segments",
        "perlu sedikitnya satu ruas",
        "needs at least one segment",
        Optional.empty());
    unless(
        segments.get(0).from().signum() <= 0,
        "SEGMENTS_HOLE",
        "segments[0].from",
        "perlu ruas pertama yang mulai pada 0; jika tidak, angka di bawahnya tidak bernilai",
        "needs a first segment that begins at 0; else numbers below it have no score",
        segments.get(0).from());
    for (int i = 1; i < segments.size(); i++) {
      unless(
          segments.get(i).from().compareTo(segments.get(i - 1).to()) > 0,
          "SEGMENTS_UNORDERED",
          "segments[" + i + "]",
          "perlu ruas yang mulai di atas akhir ruas sebelumnya",
          "needs segments that begin above the end of the one before",
          segments.get(i).from());
      unless(
          segments.get(i).fromScore().compareTo(segments.get(i - 1).toScore()) >= 0,
          "SEGMENT_REVERSED",
          "segments[" + i + "].fromScore",
          "perlu nilai yang tidak lebih rendah daripada akhir ruas sebelumnya, "
              + segments.get(i - 1).toScore(),
          "needs no lower score than the segment before ends with, "
              + segments.get(i - 1).toScore(),
          segments.get(i).fromScore());
    }
    unless(
        above.compareTo(segments.get(segments.size() - 1).toScore()) >= 0,
        "SEGMENT_REVERSED",
        "above",
        "perlu nilai yang tidak lebih rendah daripada akhir ruas terakhir",
        "needs no lower score than the last segment ends with",
        above);
    unless(
        above.compareTo(segments.get(0).fromScore()) > 0,
        "WITHOUT_EFFECT",
        "above",
        "perlu nilai di atas awal ruas pertama; jika tidak, setiap angka memberi nilai yang sama",
        "needs a score above that of the first segment's beginning; else every number gives the same",
        above);
  }

  /**
   * Returns what a number gives.
   *
   * @param number the number
   * @return the point on the scale
   */
  public Ratio at(Ratio number) {
    requireNonNull(number, "number");
    int last = segments.size() - 1;
    if (number.compareTo(segments.get(last).to()) > 0) {
      return above;
    }
    int segment = 0;
    while (segment < last && liesBeyond(segment, number)) {
      segment++;
    }
    return segments.get(segment).at(number);
  }

  /**
   * Looks for a segment that ends below 0, where no number lies.
   *
   * @return the problem {@code BAND_UNREACHABLE}; empty if there is no such segment
   */
  public Optional<ValueProblem> belowZero() {
    return segments.get(0).to().signum() >= 0
        ? Optional.empty()
        : Optional.of(new ValueProblem(
            "/segments/0/to",
            "BAND_UNREACHABLE",
            Text.of(
                "perlu ruas yang memuat suatu angka mulai 0, diberikan "
                    + Wording.of(segments.get(0).to(), Text.INDONESIAN) + "; hilangkan ruas itu",
                "needs a segment in which a number from 0 on lies, got "
                    + segments.get(0).to() + "; leave the segment out")));
  }

  private boolean liesBeyond(int segment, Ratio number) {
    return between == Between.SEGMENT_ABOVE
        ? number.compareTo(segments.get(segment).to()) > 0
        : number.compareTo(segments.get(segment + 1).from()) >= 0;
  }

  /** Returns the segments, such as {@code 60..79 -> 50..69}. */
  @Override
  public String toString() {
    return segments.stream()
            .map(each ->
                each.from() + ".." + each.to() + " -> " + each.fromScore() + ".." + each.toScore())
            .collect(Collectors.joining(", "))
        + ", > " + segments.get(segments.size() - 1).to() + " -> " + above;
  }
}
