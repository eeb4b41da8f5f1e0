package id.skp.rules.angkakredit;

import id.skp.core.law.LegalSource;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Looks up the credit with which a rank starts at a level; each number of the table has a basis of its own. */
final class BaseProcedure implements Procedure<HeldRank, CreditBase> {
  private static final Calculation BASE =
      Calculation.of("base", "Angka kredit dasar", "Base of credit");
  private static final Text NOT_OF_LEVEL = Text.of(
      "pangkat {0} bukan pangkat jenjang {1}; isi salah satu dari {2}",
      "{0} is no rank of the level {1}; give one of {2}");

  @Override
  public Step<CreditBase> apply(HeldRank held, Reasoning reasoning) {
    Step<CreditBases> table = reasoning.parameter(CreditParameters.CREDIT_BASES);
    Step<PositionLevel> level = reasoning.required(CreditRules.LEVEL, held.level());
    List<CreditBase> ranks = table
        .value()
        .of(level.value())
        .orElseThrow(() -> Conversion.notFunctional(level.value(), reasoning));
    Step<Rank> rank = reasoning.required(CreditRules.RANK, held.rank());
    CreditBase base = base(ranks, level.value(), rank.value(), reasoning);
    return reasoning.conclude(
        BASE.from(sourceOf(base, reasoning)), base, List.of(table, level, rank));
  }

  private static CreditBase base(
      List<CreditBase> ranks, PositionLevel level, Rank rank, Reasoning reasoning) {
    return ranks.stream()
        .filter(each -> each.rank().equals(rank))
        .findAny()
        .orElseThrow(() -> reasoning.invalid(
            CreditRules.RANK.name(),
            Message.of(
                NOT_OF_LEVEL,
                rank.value(),
                level,
                ranks.stream().map(each -> each.rank().value()).toList())));
  }

  /** The place is that of the whole table, how well the number is known is its own. */
  private static LegalSource sourceOf(CreditBase base, Reasoning reasoning) {
    LegalSource table =
        reasoning.ruleSet().parameter(CreditParameters.CREDIT_BASES).legalSource();
    return new LegalSource(base.basis(), table.citations(), table.openQuestion());
  }
}
