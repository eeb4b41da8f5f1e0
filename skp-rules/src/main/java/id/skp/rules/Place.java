package id.skp.rules;

import org.jspecify.annotations.Nullable;

/** Where in what the caller gave a rule was decided, and what the trace shows of that. */
interface Place {
  /** Returns the JSON Pointer, empty for the whole document. */
  String pointer();

  /** Returns the name by which the trace tells it from others of its kind, if it shows one. */
  @Nullable
  String label();
}
