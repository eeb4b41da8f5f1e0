package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** Papers each of which is filled when it is looked at, and not kept: those on a long file take far more room than the file. */
final class LazyPapers extends AbstractList<Paper> {
  private final ImmutableList<Supplier<Paper>> papers;

  LazyPapers(List<Supplier<Paper>> papers) {
    this.papers = ImmutableList.copyOf(papers);
  }

  @Override
  public Paper get(int index) {
    return papers.get(index).get();
  }

  @Override
  public int size() {
    return papers.size();
  }
}
