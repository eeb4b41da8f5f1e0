package id.skp.testkit.cli;

import java.util.List;

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
   * @param text the text
   */
  record Lines(String text) implements Content {}

  /**
   * Things with details.
   *
   * @param items the things
   */
  record Items(List<Item> items) implements Content {
    Items {
      items = List.copyOf(items);
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
