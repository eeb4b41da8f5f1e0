package id.skp.testkit.cli;

import java.util.function.Consumer;

/** Text that is handed on in pieces while it is written, so that a long one is never held. */
final class Pieces {
  private static final int PIECE = 1 << 16;

  private final StringBuilder piece = new StringBuilder();
  private final Consumer<String> out;

  Pieces(Consumer<String> out) {
    this.out = out;
  }

  Pieces append(String text) {
    piece.append(text);
    if (piece.length() > PIECE) {
      end();
    }
    return this;
  }

  /** Hands on what is left. */
  void end() {
    out.accept(piece.toString());
    piece.setLength(0);
  }
}
