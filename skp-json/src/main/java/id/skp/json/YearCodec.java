package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The file of a year: a list for each kind of entry. */
final class YearCodec {
  private static final ValueDecoder<EntryKind> KIND = constant(EntryKind.class);

  private YearCodec() {}

  static Optional<PerformanceFile> file(ObjectView json) {
    Optional<String> skpId = json.required("skpId", ID);
    List<RecordedEntry> entries = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      List<RecordedEntry> list = json.list(kind.listName(), recorded(decoder(kind)));
      for (int i = 0; i < list.size(); i++) {
        entries.add(list.get(i).at(i));
      }
    }
    Optional<List<LocalDate>> holidays = json.optionalList("holidays", DATE);
    return json.build(() -> new PerformanceFile(skpId.orElseThrow(), entries, holidays));
  }

  static ObjectTree file(PerformanceFile file) {
    ObjectTree json = new ObjectTree().put("skpId", file.skpId());
    for (EntryKind kind : EntryKind.values()) {
      json.listUnlessEmpty(kind.listName(), file.entries(kind), YearCodec::recorded);
    }
    file.holidays().ifPresent(days -> json.list("holidays", days, day -> day));
    return json;
  }

  /** Reads an entry that stands alone. */
  static Optional<RecordedEntry> entry(ObjectView json) {
    Optional<EntryKind> kind = json.required("kind", KIND);
    Optional<RecordedEntry> entry = json.required(
        "entry",
        kind.map(YearCodec::decoder)
            .map(YearCodec::recorded)
            .orElse((unknown, at, problems) -> Optional.empty()));
    return json.build(entry::orElseThrow);
  }

  static ObjectTree entry(RecordedEntry recorded) {
    return new ObjectTree().put("kind", recorded.entry().kind()).put("entry", recorded(recorded));
  }

  private static ValueDecoder<RecordedEntry> recorded(
      Function<ObjectView, Optional<? extends FileEntry>> decoder) {
    return object(json -> {
      Optional<LocalDate> recordedOn = json.required("recordedOn", DATE);
      return decoder.apply(json).map(entry -> new RecordedEntry(recordedOn.orElseThrow(), entry));
    });
  }

  private static ObjectTree recorded(RecordedEntry recorded) {
    return new ObjectTree()
        .put("recordedOn", recorded.recordedOn())
        .putAll(content(recorded.entry()));
  }

  private static Function<ObjectView, Optional<? extends FileEntry>> decoder(EntryKind kind) {
    return switch (kind) {
      case SKP -> json -> PlanCodec.skp(json).map(FileEntry.Plan::new);
      case RENCANA_AKSI -> json -> WorkCodec.actionPlan(json).map(FileEntry.Action::new);
      case REALISASI -> json -> WorkCodec.realisation(json).map(FileEntry.Achievement::new);
      case BUKTI_DUKUNG -> json -> EvidenceCodec.evidence(json).map(FileEntry.Proof::new);
      case PENGAMATAN -> json -> WorkCodec.observation(json).map(FileEntry.Sighting::new);
      case UMPAN_BALIK -> json -> WorkCodec.feedback(json).map(FileEntry.Remark::new);
      case KLARIFIKASI_EKSPEKTASI ->
        json -> DialogueCodec.expectationDialogue(json).map(FileEntry.Talk::new);
      case DIALOG_BERKELANJUTAN ->
        json -> DialogueCodec.progressDialogue(json).map(FileEntry.Talk::new);
      case DIALOG_EVALUASI ->
        json -> DialogueCodec.evaluationDialogue(json).map(FileEntry.Talk::new);
      case PENINJAUAN_KESEPAKATAN ->
        json -> DialogueCodec.agreementReview(json).map(FileEntry.Review::new);
      case PEMBINAAN -> json -> CoachingCodec.session(json).map(FileEntry.Coaching::new);
      case FORMAT_B18 -> json -> CoachingCodec.formatB18(json).map(FileEntry.Answers::new);
      case FORMAT_B19 -> json -> CoachingCodec.formatB19(json).map(FileEntry.Competences::new);
      case RATING -> json -> JudgementCodec.ratings(json).map(FileEntry.Judgement::new);
      case EVALUASI -> json -> JudgementCodec.record(json).map(FileEntry.Outcome::new);
      case DOKUMEN_EVALUASI -> json -> FollowUpCodec.document(json).map(FileEntry.Notice::new);
      case KEBERATAN -> json -> FollowUpCodec.record(json).map(FileEntry.Protest::new);
    };
  }

  private static ObjectTree content(FileEntry entry) {
    if (entry instanceof FileEntry.Plan plan) {
      return PlanCodec.skp(plan.content());
    } else if (entry instanceof FileEntry.Action action) {
      return WorkCodec.actionPlan(action.content());
    } else if (entry instanceof FileEntry.Achievement achievement) {
      return WorkCodec.realisation(achievement.content());
    } else if (entry instanceof FileEntry.Proof proof) {
      return EvidenceCodec.evidence(proof.content());
    } else if (entry instanceof FileEntry.Sighting sighting) {
      return WorkCodec.observation(sighting.content());
    } else if (entry instanceof FileEntry.Remark remark) {
      return WorkCodec.feedback(remark.content());
    } else if (entry instanceof FileEntry.Talk talk) {
      return dialogue(talk.content());
    } else if (entry instanceof FileEntry.Review review) {
      return DialogueCodec.agreementReview(review.content());
    }
    return laterContent(entry);
  }

  private static ObjectTree laterContent(FileEntry entry) {
    if (entry instanceof FileEntry.Coaching coaching) {
      return CoachingCodec.session(coaching.content());
    } else if (entry instanceof FileEntry.Answers answers) {
      return CoachingCodec.formatB18(answers.content());
    } else if (entry instanceof FileEntry.Competences competences) {
      return CoachingCodec.formatB19(competences.content());
    } else if (entry instanceof FileEntry.Judgement judgement) {
      return JudgementCodec.ratings(judgement.content());
    } else if (entry instanceof FileEntry.Notice notice) {
      return FollowUpCodec.document(notice.content());
    } else if (entry instanceof FileEntry.Protest protest) {
      return FollowUpCodec.record(protest.content());
    }
    return JudgementCodec.record(((FileEntry.Outcome) entry).content());
  }

  private static ObjectTree dialogue(PerformanceDialogue dialogue) {
    if (dialogue instanceof ExpectationDialogue clarified) {
      return DialogueCodec.expectationDialogue(clarified);
    } else if (dialogue instanceof ProgressDialogue progress) {
      return DialogueCodec.progressDialogue(progress);
    }
    return DialogueCodec.evaluationDialogue((EvaluationDialogue) dialogue);
  }
}
