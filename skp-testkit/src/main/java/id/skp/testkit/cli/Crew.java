package id.skp.testkit.cli;

import id.skp.rules.bulk.Bulk;
import id.skp.rules.bulk.BulkRun;
import id.skp.testkit.cli.Documents.Document;
import id.skp.testkit.cli.Evaluated.RefusedException;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Works on many documents on all processors, and shows on a terminal how far it is; those that are refused are told apart. */
final class Crew implements AutoCloseable {
  /** So many documents are in memory for each processor. */
  private static final int AT_ONCE = 64;

  /** What is done with a document, which may be refused. */
  interface Work<T> {
    T of(Document document) throws WrongInputException;
  }

  private final int processors = Runtime.getRuntime().availableProcessors();
  private final ExecutorService executor = Executors.newFixedThreadPool(processors);
  private final ProgressLine progress;

  Crew(Console console, Locale locale) {
    this.progress = new ProgressLine(
        ProgressLine.isTerminal() ? console.err()::print : words -> {}, System::nanoTime, locale);
  }

  /** Returns what is done with each document. */
  static <T> Bulk<Document, T> doing(Work<T> work) {
    return Bulk.of(document -> {
      try {
        return work.of(document);
      } catch (WrongInputException wrong) {
        throw new RefusedException(document, wrong);
      }
    });
  }

  /** Returns the same, done on all processors. */
  <T> Bulk<Document, T> together(Bulk<Document, T> bulk) {
    return bulk.on(executor, AT_ONCE * processors);
  }

  /** Takes the results one by one; those of refused documents are told, the others given on. */
  <T> Stream<T> taken(BulkRun<T> run, Consumer<RefusedException> refused) {
    return run.stream().flatMap(result -> {
      progress.show(run.progress());
      result.failure().ifPresent(failure -> {
        clear();
        refused.accept(RefusedException.of(failure));
      });
      return result.value().stream();
    });
  }

  /** Leaves nothing on the terminal, so that something can be told. */
  void clear() {
    progress.clear();
  }

  @Override
  public void close() {
    executor.shutdownNow();
    clear();
  }
}
