package id.skp.rules;

import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.law.RegulationId;
import id.skp.core.law.Validity;
import id.skp.core.people.Institution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * By which name a rule set goes, and for whom and when it is.
 *
 * @param id its id
 * @param earlier what it is a variant of that was in force on a day
 * @param baseIds the ids of those it is based on, nearest first
 * @param regulations the regulations that it and they carry out, its own first
 * @param validity the days on which it is in force
 * @param institutions the institutions it is made for; empty for every institution
 * @param fingerprint tells all that it says in a few letters
 */
record Identity(
    String id,
    Function<LocalDate, Optional<EarlierLaw>> earlier,
    List<String> baseIds,
    List<RegulationId> regulations,
    Validity validity,
    List<Institution> institutions,
    RuleSetFingerprint fingerprint) {

  boolean names(Institution institution) {
    return institutions.stream().anyMatch(institution::isSame);
  }
}
