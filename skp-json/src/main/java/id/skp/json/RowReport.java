package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import java.util.List;

/**
 * What was read of a sheet. A refused cell takes its row with it, and of a plan or an appraisal the whole: nothing is half read. All
 * else goes on.
 *
 * @param rows how many rows stand below the header row
 * @param results what came out for persons, of {@link RowKind#PREDICATES}
 * @param plans the plans, of {@link RowKind#PLANS}
 * @param appraisals the appraisals, of {@link RowKind#APPRAISALS}
 * @param refused what was refused, in the order of the rows; of more than 1000 the first, and at the end how many others
 *     ({@code TOO_MANY_PROBLEMS})
 * @param findings what the rows contradict in themselves: predicates that the ratings beside them do not give; as many of them
 * @param notes what is worth knowing: sheets, columns and cells that are not read, or are read though they are hidden, acting
 *     officials, persons who stand twice after a transfer; as many of them
 */
public record RowReport(
    int rows,
    List<PersonResult> results,
    List<SkpFile> plans,
    List<Appraisal> appraisals,
    List<CellProblem> refused,
    List<CellProblem> findings,
    List<CellProblem> notes) {
  /**
   * Copies the lists.
   *
   * @param rows how many rows stand below the header row
   * @param results what came out for persons
   * @param plans the plans
   * @param appraisals the appraisals
   * @param refused what was refused
   * @param findings what the rows contradict in themselves
   * @param notes what is worth knowing
   */
  public RowReport {
    results = List.copyOf(requireNonNull(results, "results"));
    plans = List.copyOf(requireNonNull(plans, "plans"));
    appraisals = List.copyOf(requireNonNull(appraisals, "appraisals"));
    refused = List.copyOf(requireNonNull(refused, "refused"));
    findings = List.copyOf(requireNonNull(findings, "findings"));
    notes = List.copyOf(requireNonNull(notes, "notes"));
  }
}
