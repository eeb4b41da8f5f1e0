package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Rating;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A process that decides once pays for what it asks: no class of a chapter is loaded that nobody reads. */
class ColdStartTest {
  private static final String CHAPTERS =
      "id\\.skp\\.rules\\.(?!permenpanrb6of2022|value).*\\.\\w*(?:Chapter|Parameters|Rules|Forms)\\w*";

  /** So many classes of this library the first decision loads, and some room. */
  private static final int MOST = 330;

  /** What a process does first. */
  public static final class First implements Callable<String> {
    @Override
    public String call() {
      return RuleSets.standard()
          .inForceOn(LocalDate.of(2025, 12, 31))
          .decide(
              Rules6Of2022.PERFORMANCE_PREDICATE,
              Ratings.of(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI))
          .orThrow()
          .name();
    }
  }

  /** Loads the classes of this library anew, as a process does that has just started. */
  private static final class Fresh extends URLClassLoader {
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();

    private Fresh() {
      super(
          Stream.of(First.class, RuleSets.class, Rating.class, ImmutableList.class)
              .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
              .distinct()
              .toArray(URL[]::new),
          RuleSets.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("id.skp.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        loaded.add(name);
        return known == null ? findClass(name) : known;
      }
    }
  }

  @Test
  void theFirstDecisionLoadsItsOwnChapterOnly() throws Exception {
    try (Fresh fresh = new Fresh()) {
      Callable<?> first =
          (Callable<?>) fresh.loadClass(First.class.getName()).getConstructor().newInstance();
      assertThat(first.call()).isEqualTo("KURANG");
      assertThat(fresh.loaded)
          .contains("id.skp.rules.permenpanrb6of2022.EvaluationChapter")
          .hasSizeLessThan(MOST);
      List<String> ofOthers =
          fresh.loaded.stream().filter(name -> name.matches(CHAPTERS)).sorted().toList();
      assertThat(ofOthers).isEmpty();
    }
  }
}
