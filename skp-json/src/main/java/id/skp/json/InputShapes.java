package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.TRUTH;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.number.Ratio;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.YearFiles;
import id.skp.rules.permenpanrb8of2021.JudgedResult;
import id.skp.rules.permenpanrb8of2021.transition.Year2021;
import id.skp.rules.unit.ReferredEvaluation;
import id.skp.rules.unit.UnitFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules are given that is more than one document: documents with their headers, and what stands beside them. Of these
 * values nothing is written.
 */
final class InputShapes {
  private static final Shape<PerformanceFile> FILE = PerformanceFileJson.DOCUMENT.shape();

  static final Shape<FiledEvaluation> FILED_EVALUATION = ObjectShape.of(
          "filedEvaluation",
          Text.of("Evaluasi dalam berkas", "A recorded evaluation, and the file that holds it."),
          Part.required("file", FILE, FiledEvaluation::file),
          Part.required("record", JudgementShapes.RECORD, FiledEvaluation::record),
          FiledEvaluation::new)
      .shape();

  static final Shape<FiledDocument> FILED_DOCUMENT = ObjectShape.of(
          "filedDocument",
          Text.of(
              "Dokumen evaluasi dalam berkas",
              "An evaluation document, and the file that holds the evaluation it tells of."),
          Part.required("file", FILE, FiledDocument::file),
          Part.required(
              "document", EvaluationDocumentJson.DOCUMENT.shape(), FiledDocument::document),
          FiledDocument::new)
      .shape();

  static final Shape<ObjectionMove> OBJECTION_MOVE = ObjectShape.of(
          "objectionMove",
          Text.of("Langkah keberatan", "An objection, and what is to happen to it next."),
          Part.required("objection", ObjectionJson.DOCUMENT.shape(), ObjectionMove::objection),
          Part.required("event", FollowUpShapes.EVENT, ObjectionMove::event),
          Part.optional("holidays", DATE.list().distinct(), ObjectionMove::holidays),
          ObjectionMove::new)
      .shape();

  static final Shape<FileReview> FILE_REVIEW = ObjectShape.of(
          "fileReview",
          Text.of("Reviu pelaksanaan", "A file, looked at for a period, as known on a day."),
          Part.required("file", FILE, FileReview::file),
          Part.required("period", EVALUATION_PERIOD, FileReview::period),
          Part.required("reviewedOn", DATE, FileReview::reviewedOn),
          Part.wholeList("others", FILE.list(), FileReview::others),
          FileReview::new)
      .shape();

  static final Shape<FilePeriod> FILE_PERIOD = ObjectShape.of(
          "filePeriod",
          Text.of("Penilaian dari berkas", "A file, and what the leader judges of a period."),
          Part.required("file", FILE, FilePeriod::file),
          Part.required("ratings", JudgementShapes.RATINGS, FilePeriod::ratings),
          FilePeriod::new)
      .shape();

  static final Shape<YearFiles> YEAR_FILES = ObjectShape.of(
          "yearFiles",
          Text.of("Berkas satu tahun", "The files of one employee in a year."),
          Part.required("year", BasicShapes.INTEGER, YearFiles::year),
          Part.wholeList("files", FILE.list(), YearFiles::files),
          YearFiles::new)
      .shape();

  private static final Shape<ReferredEvaluation> REFERRED_EVALUATION = ObjectShape.of(
          "referredEvaluation",
          Text.of("Evaluasi yang dirujuk", "What a reference of a unit leads to."),
          Part.required("reference", NAME, ReferredEvaluation::reference),
          Part.optional("employee", PeopleShapes.EMPLOYEE, ReferredEvaluation::employee),
          Part.required("evaluation", JudgementShapes.EVALUATION, ReferredEvaluation::evaluation),
          ReferredEvaluation::new)
      .shape();

  static final Shape<UnitFile> UNIT_FILE = ObjectShape.of(
          "unitFile",
          Text.of("Kinerja unit", "A unit, and what its references lead to."),
          Part.required("unit", UnitJson.DOCUMENT.shape(), UnitFile::unit),
          Part.wholeList("evaluations", REFERRED_EVALUATION.list(), UnitFile::evaluations),
          UnitFile::new)
      .shape();

  static final Shape<JudgedResult> JUDGED_RESULT = ObjectShape.of(
          "judgedResult",
          Text.of("Hasil kerja yang dinilai", "One result of an appraisal."),
          Part.required("appraisal", AppraisalJson.DOCUMENT.shape(), JudgedResult::appraisal),
          Part.required("resultId", ID, JudgedResult::resultId),
          JudgedResult::new)
      .shape();

  static final Shape<Year2021> YEAR_2021 = ObjectShape.of(
          "year2021",
          Text.of("Tahun 2021", "A value of the first half, and an appraisal of the second."),
          Part.required(
              "firstHalfPp46",
              NUMBER.as(
                  Ratio::of,
                  input -> {
                    throw readOnly(input);
                  },
                  Map.of()),
              Year2021::firstHalfPp46),
          Part.required("secondHalf", AppraisalJson.DOCUMENT.shape(), Year2021::secondHalf),
          Year2021::new)
      .shape();

  /** A result by its ids. */
  private record GraphResult(String id, String ownerId, Optional<WorkResultKind> kind) {
    private static final Shape<GraphResult> SHAPE = ObjectShape.of(
            "graphResult",
            Text.of("Hasil kerja", "A result by its ids."),
            Part.required("id", ID, GraphResult::id),
            Part.required("ownerId", ID, GraphResult::ownerId),
            Part.optional("kind", WorkResultShapes.KIND, GraphResult::kind),
            GraphResult::new)
        .shape();

    private void addTo(CascadeGraph.Builder graph) {
      if (kind.equals(Optional.of(WorkResultKind.TAMBAHAN))) {
        graph.additionalResult(id, ownerId);
      } else {
        graph.result(id, ownerId);
      }
    }
  }

  /** Where an owner of results stands. */
  private record GraphOwner(String id, Optional<Integer> level, Optional<Boolean> superior) {
    private static final Shape<GraphOwner> SHAPE = ObjectShape.of(
            "graphOwner",
            Text.of("Pemilik hasil kerja", "Where an owner of results stands."),
            Part.required("id", ID, GraphOwner::id),
            Part.optional("level", BasicShapes.COUNT, GraphOwner::level),
            Part.optional("superior", TRUTH, GraphOwner::superior),
            GraphOwner::new)
        .shape();

    private void addTo(CascadeGraph.Builder graph) {
      level.ifPresent(each -> graph.owner(id, each));
      superior.filter(each -> each).ifPresent(each -> graph.superior(id));
    }
  }

  /** What a graph is made of. */
  private record GraphParts(
      List<String> goals,
      List<GraphResult> results,
      List<GraphOwner> owners,
      List<CascadeLink> links) {
    private CascadeGraph graph() {
      CascadeGraph.Builder graph = CascadeGraph.builder();
      goals.forEach(graph::goal);
      results.forEach(each -> each.addTo(graph));
      owners.forEach(each -> each.addTo(graph));
      links.forEach(each -> each.method()
          .ifPresentOrElse(
              method -> graph.link(each.resultId(), each.supportsId(), method),
              () -> graph.link(each.resultId(), each.supportsId())));
      return graph.build();
    }
  }

  static final Shape<CascadeGraph> GRAPH = ObjectShape.of(
          "cascadeGraph",
          Text.of("Pohon kinerja", "Goals, results and what supports what, by their ids."),
          Part.wholeList("goals", ID.list(), GraphParts::goals),
          Part.wholeList("results", GraphResult.SHAPE.list(), GraphParts::results),
          Part.wholeList("owners", GraphOwner.SHAPE.list(), GraphParts::owners),
          Part.wholeList("links", MatrixShapes.LINK.list(), GraphParts::links),
          GraphParts::new)
      .shape()
      .as(
          GraphParts::graph,
          input -> {
            throw readOnly(input);
          },
          Map.of());

  private InputShapes() {}

  private static IllegalStateException readOnly(Object input) {
    return new IllegalStateException("is read only: " + input);
  }
}
