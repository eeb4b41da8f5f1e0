package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationJson;
import id.skp.json.SkpDocuments;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.unit.ReferredEvaluation;
import id.skp.rules.unit.UnitFile;
import id.skp.testkit.internal.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads the appraisals and evaluations that a unit refers to. They lie in the folder of the unit or below it, and nowhere else:
 * a document that comes from others opens no file of the reader.
 */
final class UnitAppraisals {
  private static final int MOST = 50_000;
  private static final String ENDING = ".json";

  private final String file;
  private final Inputs inputs;
  private final LawChoice law;
  private final BiConsumer<String, Decision<?>> undecided;

  /**
   * Begins to read.
   *
   * @param file how the caller names the unit
   * @param inputs reads
   * @param law chooses the rule set of each appraisal
   * @param undecided takes what could not be evaluated
   */
  UnitAppraisals(
      String file, Inputs inputs, LawChoice law, BiConsumer<String, Decision<?>> undecided) {
    this.file = file;
    this.inputs = inputs;
    this.law = law;
    this.undecided = undecided;
  }

  UnitFile of(UnitPerformance unit) throws WrongInputException {
    Map<String, String> references = new LinkedHashMap<>();
    unit.leader().ifPresent(each -> add(each, "/leader", references));
    for (int i = 0; i < unit.members().size(); i++) {
      add(unit.members().get(i), "/members/" + i, references);
    }
    if (references.size() > MOST) {
      throw WrongInputException.of(
          file,
          "perlu paling banyak " + MOST + " rujukan, ditemukan " + references.size()
              + "; bagi unit ini",
          "needs at most " + MOST + " references, found " + references.size()
              + "; divide the unit");
    }
    List<ReferredEvaluation> evaluations = new ArrayList<>();
    for (Map.Entry<String, String> each : references.entrySet()) {
      read(each.getKey(), each.getValue()).ifPresent(evaluations::add);
    }
    return new UnitFile(unit, evaluations);
  }

  /** Keeps where a reference stands first. */
  private static void add(UnitMember member, String place, Map<String, String> references) {
    member.appraisal().ifPresent(each -> references.putIfAbsent(each, place + "/appraisal"));
  }

  private Optional<ReferredEvaluation> read(String reference, String place)
      throws WrongInputException {
    String name = name(reference, place);
    if (!Inputs.isNoPath(name) && Files.notExists(Path.of(name))) {
      throw WrongInputException.of(
          file,
          place + ": rujukan '" + reference
              + "' tidak menuju berkas; taruh penilaian itu di samping dokumen ini, atau perbaiki rujukannya",
          place + ": the reference '" + reference
              + "' leads to no file; put the appraisal beside this document, or correct the reference");
    }
    byte[] document = inputs.read(name);
    try {
      if (SkpDocuments.header(document).equals(Optional.of(DocumentKind.EVALUATION.header()))) {
        return Optional.of(
            new ReferredEvaluation(reference, Optional.empty(), EvaluationJson.read(document)));
      }
      Appraisal appraisal = AppraisalJson.read(document);
      Decision<Evaluation> decision =
          law.of(name, appraisal).decideValue(PerformanceRules.EVALUATION, appraisal);
      if (!decision.isDecided()) {
        undecided.accept(name, decision);
      }
      return decision
          .toOptional()
          .map(evaluation -> ReferredEvaluation.of(reference, appraisal, evaluation));
    } catch (DocumentException refused) {
      throw Inputs.refused(name, document, refused);
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(name, "/period", noRuleSet);
    }
  }

  /** Returns what the caller would name the document that a reference leads to. */
  private String name(String reference, String place) throws WrongInputException {
    if (file.startsWith(Inputs.SAMPLE) && reference.endsWith(ENDING)) {
      return Inputs.SAMPLE + reference.substring(0, reference.length() - ENDING.length());
    }
    try {
      Path folder = Inputs.isNoPath(file) ? Path.of("") : Path.of(file).resolveSibling("");
      Path path = Path.of(reference);
      if (!path.isAbsolute()
          && !path.normalize().startsWith("..")
          && isWithin(folder, folder.resolve(path))) {
        return folder.resolve(path).toString();
      }
    } catch (InvalidPathException notAPath) {
      throw Inputs.unreadable(reference, notAPath);
    }
    throw WrongInputException.of(
        file,
        place + ": rujukan '" + reference
            + "' keluar dari folder dokumen ini; taruh penilaian di sampingnya",
        place + ": the reference '" + reference
            + "' leads out of the folder of this document; put the appraisal beside it");
  }

  /** A link that lies in the folder may lead out of it. */
  private static boolean isWithin(Path folder, Path path) throws WrongInputException {
    try {
      return Files.notExists(path)
          || path.toRealPath().startsWith(folder.toAbsolutePath().toRealPath());
    } catch (IOException unreadable) {
      throw Inputs.unreadable(path.toString(), unreadable);
    }
  }
}
