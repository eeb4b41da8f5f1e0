package id.skp.rules.paper;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * <em>Formulir terisi</em>: the papers that a rule set fills from one document.
 *
 * @param papers the papers, in the order in which they are printed
 */
public record FilledPapers(List<Paper> papers) implements Labelled {
  /**
   * Copies the list.
   *
   * @param papers the papers, in the order in which they are printed
   */
  public FilledPapers {
    papers = ImmutableList.copyOf(requireNonNull(papers, "papers"));
  }

  /** Returns the titles of the papers. */
  @Override
  public Text label() {
    return Text.same(papers.stream().map(Paper::title).collect(Collectors.joining("; ")));
  }
}
