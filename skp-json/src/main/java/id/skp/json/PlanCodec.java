package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.AnnexBuilder;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.PlanningSource;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpBuilder;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plan (SKP) with its behaviour expectations and annex. */
final class PlanCodec {
  static final ValueDecoder<Skp> SKP = object(PlanCodec::skp);
  static final ValueDecoder<BehaviourValue> BEHAVIOUR = constant(BehaviourValue.class);
  static final ValueDecoder<BehaviourAspect> BEHAVIOUR_ASPECT = constant(BehaviourAspect.class);

  private static final ValueDecoder<RegulationId> REGULATION = text(
      Text.of("teks seperti 'PermenPAN-RB 6/2022'", "a text such as 'PermenPAN-RB 6/2022'"),
      RegulationId::parse);
  private static final ValueDecoder<PlanApproach> APPROACH = constant(PlanApproach.class);
  private static final ValueDecoder<PlanModel> MODEL = constant(PlanModel.class);
  static final ValueDecoder<DateRange> PERIOD = object(PlanCodec::period);
  private static final ValueDecoder<BehaviourExpectation> EXPECTATION =
      object(PlanCodec::expectation);
  private static final ValueDecoder<BehaviourStandard> STANDARD = object(PlanCodec::standard);
  private static final ValueDecoder<Annex> ANNEX = object(PlanCodec::annex);

  private static final ValueDecoder<PlanningSource> SOURCE = constant(PlanningSource.class);
  private static final ValueDecoder<Signature> SIGNATURE = object(PlanCodec::signature);
  private static final ValueDecoder<Signatory> SIGNATORY = constant(Signatory.class);
  private static final ValueDecoder<SignatureStatus> STATUS = constant(SignatureStatus.class);
  private static final ValueDecoder<Adjustment> ADJUSTMENT = object(PlanCodec::adjustment);

  private PlanCodec() {}

  static Optional<Skp> skp(ObjectView json) {
    SkpBuilder skp = fields(json);
    return json.build(skp::build);
  }

  /** Reads a plan with what belongs to it, whose fields stand beside those of the plan. */
  static Optional<SkpFile> file(ObjectView json) {
    SkpBuilder skp = fields(json);
    Optional<ExpectationDialogue> dialogue =
        json.optional("planningDialogue", DialogueCodec.EXPECTATION_DIALOGUE);
    List<Skp> earlierVersions = json.list("earlierVersions", SKP);
    return json.build(() -> new SkpFile(skp.build(), dialogue, earlierVersions));
  }

  static ObjectTree file(SkpFile file) {
    return skp(file.skp())
        .put("planningDialogue", file.planningDialogue().map(DialogueCodec::expectationDialogue))
        .listUnlessEmpty("earlierVersions", file.earlierVersions(), PlanCodec::skp);
  }

  private static SkpBuilder fields(ObjectView json) {
    SkpBuilder skp = Skp.builder();
    json.required("id", ID).ifPresent(skp::id);
    json.optional("version", WHOLE_NUMBER).ifPresent(skp::version);
    json.required("regulation", REGULATION).ifPresent(skp::regulation);
    json.required("approach", APPROACH).ifPresent(skp::approach);
    json.optional("model", MODEL).ifPresent(skp::model);
    json.required("employee", PeopleCodec.EMPLOYEE).ifPresent(skp::employee);
    json.required("appraiser", PeopleCodec.APPRAISER).ifPresent(skp::appraiser);
    json.required("period", PERIOD).ifPresent(skp::period);
    skp.results(json.list("results", WorkResultCodec.RESULT));
    skp.behaviours(json.list("behaviours", EXPECTATION));
    skp.behaviourStandards(json.list("behaviourStandards", STANDARD));
    json.optional("annex", ANNEX).ifPresent(skp::annex);
    skp.consideredSources(json.list("consideredSources", SOURCE));
    json.optional("planningDialogueId", ID).ifPresent(skp::planningDialogueId);
    skp.signatures(json.list("signatures", SIGNATURE));
    json.optional("fixedOn", DATE).ifPresent(skp::fixedOn);
    json.optional("adjustment", ADJUSTMENT).ifPresent(skp::adjustment);
    return skp;
  }

  static ObjectTree skp(Skp skp) {
    return new ObjectTree()
        .put("id", skp.id())
        .put("version", skp.version())
        .put("regulation", skp.regulation().toString())
        .put("approach", skp.approach())
        .put("model", skp.model())
        .put("employee", PeopleCodec.employee(skp.employee()))
        .put("appraiser", PeopleCodec.appraiser(skp.appraiser()))
        .put("period", period(skp.period()))
        .listUnlessEmpty("results", skp.results(), WorkResultCodec::result)
        .listUnlessEmpty("behaviours", skp.behaviours(), PlanCodec::expectation)
        .listUnlessEmpty("behaviourStandards", skp.behaviourStandards(), PlanCodec::standard)
        .putUnlessEmpty("annex", annex(skp.annex()))
        .listUnlessEmpty("consideredSources", skp.consideredSources(), source -> source)
        .put("planningDialogueId", skp.planningDialogueId())
        .listUnlessEmpty("signatures", skp.signatures(), PlanCodec::signature)
        .put("fixedOn", skp.fixedOn())
        .put("adjustment", skp.adjustment().map(PlanCodec::adjustment));
  }

  private static Optional<Signature> signature(ObjectView json) {
    Optional<Signatory> signatory = json.required("signatory", SIGNATORY);
    Optional<SignatureStatus> status = json.required("status", STATUS);
    Optional<LocalDate> date = json.optional("date", DATE);
    return json.build(() -> new Signature(signatory.orElseThrow(), status.orElseThrow(), date));
  }

  private static ObjectTree signature(Signature signature) {
    return new ObjectTree()
        .put("signatory", signature.signatory())
        .put("status", signature.status())
        .put("date", signature.date());
  }

  private static Optional<Adjustment> adjustment(ObjectView json) {
    Optional<LocalDate> from = json.required("effectiveFrom", DATE);
    Optional<String> reason = json.required("reason", TEXT);
    Optional<String> dialogue = json.optional("dialogueId", ID);
    return json.build(() -> new Adjustment(from.orElseThrow(), reason.orElseThrow(), dialogue));
  }

  private static ObjectTree adjustment(Adjustment adjustment) {
    return new ObjectTree()
        .put("effectiveFrom", adjustment.effectiveFrom())
        .put("reason", adjustment.reason())
        .put("dialogueId", adjustment.dialogueId());
  }

  private static Optional<BehaviourStandard> standard(ObjectView json) {
    Optional<BehaviourAspect> aspect = json.required("aspect", BEHAVIOUR_ASPECT);
    Optional<Integer> lowest = json.required("lowest", WHOLE_NUMBER);
    Optional<Integer> highest = json.required("highest", WHOLE_NUMBER);
    return json.build(() ->
        new BehaviourStandard(aspect.orElseThrow(), lowest.orElseThrow(), highest.orElseThrow()));
  }

  private static ObjectTree standard(BehaviourStandard standard) {
    return new ObjectTree()
        .put("aspect", standard.aspect())
        .put("lowest", standard.lowest())
        .put("highest", standard.highest());
  }

  private static Optional<DateRange> period(ObjectView json) {
    Optional<LocalDate> from = json.required("from", DATE);
    Optional<LocalDate> to = json.required("to", DATE);
    return json.build(() -> new DateRange(from.orElseThrow(), to.orElseThrow()));
  }

  static ObjectTree period(DateRange period) {
    return new ObjectTree().put("from", period.from()).put("to", period.to());
  }

  private static Optional<BehaviourExpectation> expectation(ObjectView json) {
    Optional<BehaviourValue> value = json.required("value", BEHAVIOUR);
    Optional<String> expectation = json.optional("leaderExpectation", TEXT);
    Optional<List<Integer>> guides = json.optionalList("guides", WHOLE_NUMBER);
    return json.build(() -> new BehaviourExpectation(value.orElseThrow(), expectation, guides));
  }

  private static ObjectTree expectation(BehaviourExpectation behaviour) {
    return new ObjectTree()
        .put("value", behaviour.value())
        .put("leaderExpectation", behaviour.leaderExpectation())
        .put("guides", behaviour.guides());
  }

  private static Optional<Annex> annex(ObjectView json) {
    AnnexBuilder annex = Annex.builder();
    annex.resourceSupport(json.list("resourceSupport", TEXT));
    annex.accountabilityScheme(json.list("accountabilityScheme", TEXT));
    annex.consequences(json.list("consequences", TEXT));
    return json.build(annex::build);
  }

  private static ObjectTree annex(Annex annex) {
    return new ObjectTree()
        .textsUnlessEmpty("resourceSupport", annex.resourceSupport())
        .textsUnlessEmpty("accountabilityScheme", annex.accountabilityScheme())
        .textsUnlessEmpty("consequences", annex.consequences());
  }
}
