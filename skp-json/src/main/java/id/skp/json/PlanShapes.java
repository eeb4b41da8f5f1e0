package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.DATE_RANGE;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.INTEGER;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.where;

import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.AnnexBuilder;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.PlanningSource;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpBuilder;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;

/** The plan (SKP) with its behaviour expectations and annex. */
final class PlanShapes {
  static final Shape<BehaviourValue> BEHAVIOUR = Shape.constant(
      BehaviourValue.class, Text.of("Nilai perilaku kerja", "The BerAKHLAK values."));

  static final Shape<BehaviourAspect> BEHAVIOUR_ASPECT = Shape.constant(
      BehaviourAspect.class,
      Text.of("Aspek perilaku kerja", "The aspects of behaviour of PermenPAN-RB 8/2021."));

  static final Shape<SignatureStatus> SIGNATURE_STATUS = Shape.constant(
      SignatureStatus.class, Text.of("Status tanda tangan", "Whether somebody signed."));

  static final Shape<BehaviourExpectation> EXPECTATION = Shape.later(() -> ObjectShape.of(
          "behaviourExpectation",
          Text.of(
              "Ekspektasi khusus pimpinan", "A value and what the leader especially hopes for."),
          Part.required("value", BEHAVIOUR, BehaviourExpectation::value),
          Part.optional("leaderExpectation", TEXT, BehaviourExpectation::leaderExpectation)
              .saying("What the leader expects of this behaviour in particular."),
          Part.optional("guides", Shape.integer(1, 3).list().unique(), BehaviourExpectation::guides)
              .saying(
                  "Which of the guides of behaviour of this value are expected in particular, by their numbers 1 to 3."),
          BehaviourExpectation::new)
      .saying("The guides that the plan prints; absent where it does not say.")
      .shape());

  static final Shape<BehaviourStandard> STANDARD = Shape.later(() -> ObjectShape.of(
          "behaviourStandard",
          Text.of(
              "Standar perilaku kerja",
              "The levels of an aspect that the post requires (PermenPAN-RB 8/2021)."),
          Part.required("aspect", BEHAVIOUR_ASPECT, BehaviourStandard::aspect),
          Part.required("lowest", INTEGER, BehaviourStandard::lowest)
              .saying("The lowest level of the aspect that the post requires."),
          Part.required("highest", INTEGER, BehaviourStandard::highest)
              .saying("The highest level of the aspect that the post requires."),
          BehaviourStandard::new)
      .shape());

  static final Shape<Annex> ANNEX = Shape.later(() -> ObjectShape.of(
          "annex",
          Text.of("Lampiran SKP", "What was agreed beside results and behaviour."),
          Annex::builder,
          AnnexBuilder::build)
      .list("resourceSupport", TEXT.list(), Annex::resourceSupport, AnnexBuilder::resourceSupport)
      .saying("The resources that are promised, a text each.")
      .list(
          "accountabilityScheme",
          TEXT.list(),
          Annex::accountabilityScheme,
          AnnexBuilder::accountabilityScheme)
      .saying("How the work is accounted for, a text each.")
      .list("consequences", TEXT.list(), Annex::consequences, AnnexBuilder::consequences)
      .saying("What follows where it is reached or not, a text each.")
      .shape());

  static final Shape<Signature> SIGNATURE = Shape.later(() -> ObjectShape.of(
          "signature",
          Text.of(
              "Tanda tangan",
              "Whether and when somebody signed; no day where nothing has been signed."),
          Part.required(
              "signatory",
              Shape.constant(
                  Signatory.class, Text.of("Penanda tangan", "In which role somebody signs.")),
              Signature::signatory),
          Part.required("status", SIGNATURE_STATUS, Signature::status),
          Part.optional("date", DATE, Signature::date).saying("The day of the signature."),
          Signature::new)
      .where(where("""
          {"if": {"properties": {"status": {"const": "NOT_SIGNED"}}},
           "then": {"properties": {"date": {"type": "null"}}}}"""))
      .shape());

  static final Shape<Adjustment> ADJUSTMENT = Shape.later(() -> ObjectShape.of(
          "adjustment",
          Text.of(
              "Penyesuaian SKP",
              "Why a version took the place of the one before it, and from when."),
          Part.required("effectiveFrom", DATE, Adjustment::effectiveFrom)
              .saying("The first day on which the adjusted plan holds."),
          Part.required("reason", TEXT, Adjustment::reason).saying("Why the plan was adjusted."),
          Part.optional("dialogueId", ID, Adjustment::dialogueId)
              .saying("The id of the dialogue in which that was agreed."),
          Part.list("missingSupport", TEXT.list(), Adjustment::missingSupport)
              .saying("The promised resources that are missing, a text each."),
          Adjustment::new)
      .shape());

  static final ObjectShape<Skp, SkpBuilder> SKP = ObjectShape.of(
          "skp",
          Text.of("Sasaran Kinerja Pegawai", "A version of the plan."),
          Skp::builder,
          SkpBuilder::build)
      .required("id", ID, Skp::id, SkpBuilder::id)
      .saying("The host system's id of the plan.")
      .standard("version", COUNT, Skp::version, SkpBuilder::version, 1)
      .saying("Which version of the plan it is, from 1; 1 if absent.")
      .required("regulation", LawShapes.REGULATION_OF_PLAN, Skp::regulation, SkpBuilder::regulation)
      .required(
          "approach",
          Shape.constant(
              PlanApproach.class,
              Text.of("Pendekatan SKP", "How the plan words what is expected.")),
          Skp::approach,
          SkpBuilder::approach)
      .optional(
          "model",
          Shape.constant(
              PlanModel.class,
              Text.of(
                  "Model SKP", "The model of a plan: basic or developed (PermenPAN-RB 8/2021).")),
          Skp::model,
          SkpBuilder::model)
      .required("employee", PeopleShapes.EMPLOYEE, Skp::employee, SkpBuilder::employee)
      .saying("The employee whose plan it is.")
      .required("appraiser", PeopleShapes.APPRAISER, Skp::appraiser, SkpBuilder::appraiser)
      .saying("The official who appraises the employee.")
      .required("period", DATE_RANGE, Skp::period, SkpBuilder::period)
      .saying("The days for which the plan is made.")
      .list("results", WorkResultShapes.RESULT.list(), Skp::results, SkpBuilder::results)
      .saying("The results that are planned, main ones and additional ones.")
      .list("behaviours", EXPECTATION.list(), Skp::behaviours, SkpBuilder::behaviours)
      .saying("What is expected of each of the seven core values (BerAKHLAK).")
      .list(
          "behaviourStandards",
          STANDARD.list(),
          Skp::behaviourStandards,
          SkpBuilder::behaviourStandards)
      .saying("The standard of behaviour of the post, by aspect (PermenPAN-RB 8/2021).")
      .unless("annex", ANNEX, Skp::annex, SkpBuilder::annex, Annex.empty())
      .list(
          "consideredSources",
          Shape.constant(
                  PlanningSource.class,
                  Text.of("Sumber perencanaan", "What is looked at in planning."))
              .list()
              .unique(),
          Skp::consideredSources,
          SkpBuilder::consideredSources)
      .saying("What was looked at when the plan was made.")
      .optional("planningDialogueId", ID, Skp::planningDialogueId, SkpBuilder::planningDialogueId)
      .saying("The id of the dialogue in which the plan was agreed.")
      .list("signatures", SIGNATURE.list(), Skp::signatures, SkpBuilder::signatures)
      .saying("Who has signed the plan, and who not yet.")
      .optional("fixedOn", DATE, Skp::fixedOn, SkpBuilder::fixedOn)
      .saying("When the plan was fixed.")
      .optional("adjustment", ADJUSTMENT, Skp::adjustment, SkpBuilder::adjustment)
      .unless(
          "extensions",
          Shape.later(() -> ExtensionShapes.PLAN),
          Skp::extensions,
          SkpBuilder::extensions,
          Extensions.none())
      .shape();

  /** A plan with what belongs to it, whose fields stand beside those of the plan. */
  static final ObjectShape<SkpFile, ?> FILE = ObjectShape.of(
          "skpFile",
          Text.of("Berkas SKP", "A plan with the dialogue and the versions before it."),
          FileParts::new,
          FileParts::file)
      .all(SKP, SkpFile::skp, parts -> parts.skp)
      .optional(
          "planningDialogue",
          Shape.later(() -> DialogueShapes.EXPECTATION_DIALOGUE),
          SkpFile::planningDialogue,
          (parts, dialogue) -> parts.dialogue = Optional.of(dialogue))
      .list(
          "earlierVersions",
          SKP.list(),
          SkpFile::earlierVersions,
          (parts, versions) -> parts.earlierVersions = versions)
      .saying("The versions of the plan before this one.")
      .shape();

  private PlanShapes() {}

  /** What is read of a plan with what belongs to it. */
  private static final class FileParts {
    private final SkpBuilder skp = Skp.builder();
    private Optional<ExpectationDialogue> dialogue = Optional.empty();
    private List<Skp> earlierVersions = List.of();

    SkpFile file() {
      return new SkpFile(skp.build(), dialogue, earlierVersions);
    }
  }
}
