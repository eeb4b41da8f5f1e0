package id.skp.testkit.cli;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A part of a report, for any format.
 *
 * @param heading the heading
 * @param content what stands below it
 */
record Section(String heading, Content content) {
  /** What may stand below a heading. */
  sealed interface Content {}

  /**
   * Named values, each on one line.
   *
   * @param facts the values
   */
  record Facts(List<Fact> facts) implements Content {
    Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A named value.
   *
   * @param name the name
   * @param value the value
   */
  record Fact(String name, String value) {}

  /**
   * Text whose lines stay as they are.
   *
   * @param text prints the text in pieces of whole lines, when it is its turn
   */
  record Lines(Consumer<Consumer<String>> text) implements Content {
    Lines(String text) {
      this(out -> out.accept(text));
    }
  }

  /**
   * A picture, and what it shows in words.
   *
   * @param svg the picture, which is no text from outside
   * @param facts what it shows, each on one line
   */
  record Picture(String svg, List<Fact> facts) implements Content {
    Picture {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Things with details.
   *
   * @param items the things
   */
  record Items(List<Item> items) implements Content {
    /** Makes each item when it is printed: the words of a long report take far more room than what it tells. */
    static <T> Items of(List<T> things, Function<? super T, Item> words) {
      return new Items(new AbstractList<>() {
        @Override
        public Item get(int index) {
          return words.apply(things.get(index));
        }

        @Override
        public int size() {
          return things.size();
        }
      });
    }
  }

  /**
   * A thing with details.
   *
   * @param title what it is
   * @param details more on it, each on one line
   */
  record Item(String title, List<String> details) {
    Item {
      details = List.copyOf(details);
    }
  }
}
