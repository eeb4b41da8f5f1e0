package id.skp.core.law;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <em>Dasar hukum</em>: where a rule or a number comes from. It has at least one citation or names an open question,
 * and always says how strong it is.
 *
 * @param basis how strong the source is
 * @param citations the places, in the order of their weight
 * @param openQuestion the question that was answered by a choice, where the law leaves one open
 */
public record LegalSource(
    Basis basis, List<Citation> citations, Optional<OpenQuestion> openQuestion) {
  /**
   * Refuses a source that names neither a place nor an open question.
   *
   * @param basis how strong the source is
   * @param citations the places, in the order of their weight
   * @param openQuestion the question that was answered by a choice, where the law leaves one open
   * @throws id.skp.core.InvalidValueException with code {@code SOURCE_MISSING} if both are absent
   */
  public LegalSource {
    requireNonNull(basis, "basis");
    citations = ImmutableList.copyOf(requireNonNull(citations, "citations"));
    requireNonNull(openQuestion, "openQuestion");
    unless(
        !citations.isEmpty() || openQuestion.isPresent(),
        "SOURCE_MISSING",
        "citations",
        "perlu sedikitnya satu kutipan atau pertanyaan terbuka",
        "needs at least one citation or an open question",
        Optional.empty());
  }

  /**
   * Obtains a source from citations.
   *
   * @param basis how strong the source is
   * @param citations the places, each in the form {@link Citation#parse} reads; at least one
   * @return the source
   * @throws id.skp.core.InvalidValueException if a citation is malformed or there is none
   */
  public static LegalSource cited(Basis basis, String... citations) {
    requireNonNull(citations, "citations");
    return new LegalSource(
        basis, Stream.of(citations).map(Citation::parse).toList(), Optional.empty());
  }

  /**
   * Obtains a source that answers an open question by a choice.
   *
   * @param basis how strong the source is
   * @param citation the place, in the form {@link Citation#parse} reads
   * @param question the id of the question, such as {@code OQ-606}
   * @param indonesian the readings, of which the value says the one that was chosen, in Indonesian
   * @param english the readings, of which the value says the one that was chosen, in English
   * @return the source
   * @throws id.skp.core.InvalidValueException if the citation or the id is malformed
   */
  public static LegalSource open(
      Basis basis, String citation, String question, String indonesian, String english) {
    return cited(basis, citation).answering(OpenQuestion.of(question, indonesian, english));
  }

  /**
   * Returns a copy that names the question it answers by a choice.
   *
   * @param question the open question
   * @return the copy
   */
  public LegalSource answering(OpenQuestion question) {
    requireNonNull(question, "question");
    return new LegalSource(basis, citations, Optional.of(question));
  }
}
