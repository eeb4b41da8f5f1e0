package id.skp.core.year;

import id.skp.core.dialogue.Agreement;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.year.Reference.Target;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be referred to in a file. */
final class Known {
  private final Map<Target, Set<String>> ids = new EnumMap<>(Target.class);

  Known(PerformanceFile file) {
    for (RecordedEntry recorded : file.entries()) {
      FileEntry entry = recorded.entry();
      targetOf(entry.kind()).ifPresent(target -> add(target, entry.id()));
    }
    file.agreements().stream().map(Agreement::id).forEach(id -> add(Target.AGREEMENT, id));
    file.promisedSupport().forEach(words -> add(Target.SUPPORT, words));
    file.plans().stream()
        .map(Skp::results)
        .forEach(
            results -> results.stream().map(WorkResult::id).forEach(id -> add(Target.RESULT, id)));
  }

  private static Optional<Target> targetOf(EntryKind kind) {
    return switch (kind) {
      case SKP -> Optional.of(Target.PLAN_VERSION);
      case RENCANA_AKSI -> Optional.of(Target.ACTION_PLAN);
      case BUKTI_DUKUNG -> Optional.of(Target.EVIDENCE);
      case UMPAN_BALIK -> Optional.of(Target.FEEDBACK);
      case KLARIFIKASI_EKSPEKTASI, DIALOG_BERKELANJUTAN, DIALOG_EVALUASI ->
        Optional.of(Target.DIALOGUE);
      case PEMBINAAN -> Optional.of(Target.COACHING);
      case RATING -> Optional.of(Target.RATINGS);
      case EVALUASI -> Optional.of(Target.EVALUATION);
      case DOKUMEN_EVALUASI -> Optional.of(Target.DOCUMENT);
      case REALISASI,
          PENGAMATAN,
          PENINJAUAN_KESEPAKATAN,
          DUKUNGAN_SUMBER_DAYA,
          FORMAT_B18,
          FORMAT_B19,
          KEBERATAN,
          PENETAPAN_ANGKA_KREDIT -> Optional.empty();
    };
  }

  private void add(Target target, String id) {
    ids.computeIfAbsent(target, each -> new HashSet<>()).add(id);
  }

  boolean holds(Reference reference) {
    return ids.getOrDefault(reference.target(), Set.of()).contains(reference.id());
  }
}
