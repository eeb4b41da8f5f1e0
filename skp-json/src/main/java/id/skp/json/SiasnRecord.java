package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.PlainText;
import id.skp.rules.finding.Finding;
import id.skp.rules.siasn.SiasnPayload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <em>Catatan SIASN</em>: a payload of the national system, read leniently by {@link SiasnJson} and sound in each of its values.
 * What contradicts itself is kept as it is, with a finding.
 *
 * @param payload what it is
 * @param values the values that are there, by the names and in the order in which they are written: {@link String},
 *     {@link Integer} or {@link java.math.BigDecimal}
 * @param path the documents
 * @param others what else the record holds, as it was read, {@code nip} and {@code nama} of the person by these names; it is
 *     never written
 * @param resultRating the rating of work results, if the record holds one
 * @param behaviourRating the rating of work behaviour, if the record holds one
 * @param quadrant the predicate of the record's quadrant, if it holds one
 * @param predicate the predicate that holds: that of the quadrant, where the ratings give the same; otherwise, and where a
 *     rating is missing, by {@code inconsistentReadPolicy}, empty where both are kept
 * @param findings what the record contradicts in itself, and what it lacks
 */
public record SiasnRecord(
    SiasnPayload payload,
    Map<String, Object> values,
    List<SiasnDocument> path,
    Map<String, @Nullable Object> others,
    Optional<Rating> resultRating,
    Optional<Rating> behaviourRating,
    Optional<PerformancePredicate> quadrant,
    Optional<PerformancePredicate> predicate,
    List<Finding> findings) {
  /**
   * Copies the lists and maps; records are made by {@link SiasnJson}.
   *
   * @param payload what it is
   * @param values the values that are there
   * @param path the documents
   * @param others what else the record holds
   * @param resultRating the rating of work results
   * @param behaviourRating the rating of work behaviour
   * @param quadrant the predicate of the record's quadrant
   * @param predicate the predicate that holds
   * @param findings what the record contradicts in itself
   */
  public SiasnRecord {
    requireNonNull(payload, "payload");
    values = SiasnDraft.copyOf(values);
    path = List.copyOf(requireNonNull(path, "path"));
    others = SiasnDraft.copyOf(others);
    requireNonNull(resultRating, "resultRating");
    requireNonNull(behaviourRating, "behaviourRating");
    requireNonNull(quadrant, "quadrant");
    requireNonNull(predicate, "predicate");
    findings = List.copyOf(requireNonNull(findings, "findings"));
  }

  /**
   * Returns a text.
   *
   * @param name the name of its field, as it is written, or that of the number or the name of the person, which only reading knows
   * @return the text, if it is there
   */
  public Optional<String> text(String name) {
    requireNonNull(name, "name");
    boolean ofPerson = name.equals(SiasnField.NIP) || name.equals(SiasnField.PERSON_NAME);
    return Optional.ofNullable((ofPerson ? others : values).get(name)).map(Object::toString);
  }

  /**
   * Returns the year.
   *
   * @return the year, if it is there
   */
  public Optional<Integer> year() {
    return Optional.ofNullable(values.get(SiasnField.YEAR_NAME)).map(Integer.class::cast);
  }

  /** Returns what it is and its year, and of nobody a number or a name. */
  @Override
  public String toString() {
    return PlainText.line(payload + year().map(year -> " " + year).orElse(""));
  }
}
