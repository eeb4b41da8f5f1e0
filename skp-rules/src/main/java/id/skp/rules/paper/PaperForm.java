package id.skp.rules.paper;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Labelled;
import java.util.List;
import java.util.Optional;

/**
 * <em>Formulir</em>: what is the same on all papers of one form. Those of PermenPAN-RB 6/2022 are {@link PaperKind}; a rule set of another
 * regulation has forms of its own, and fills them by the rules of {@link PaperRules}.
 *
 * <p>Anybody may implement it, best as an enum.
 */
public interface PaperForm extends Labelled {
  /**
   * Returns the stable name, of which the names of files are made.
   *
   * @return the name, in capitals
   */
  String name();

  /**
   * Returns the number that the regulation gives the paper.
   *
   * @return the number, such as {@code D.1.1}, if it has one
   */
  default Optional<String> code() {
    return Optional.empty();
  }

  /**
   * Returns the title as printed.
   *
   * @return the lines of the title, in capitals
   */
  List<String> title();

  /**
   * Returns where the paper comes from.
   *
   * @return the source of its columns
   */
  LegalSource source();

  /**
   * Tells whether the columns need the width of a page.
   *
   * @return true for landscape; false unless it is said
   */
  default boolean isWide() {
    return false;
  }
}
