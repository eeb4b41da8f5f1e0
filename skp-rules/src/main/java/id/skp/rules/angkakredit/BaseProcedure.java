package id.skp.rules.angkakredit;

import id.skp.core.law.LegalSource;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Optional;

/** Looks up the credit with which a rank starts at a level; each number of the table has a basis of its own. */
final class BaseProcedure implements Procedure<HeldRank, CreditBase> {
  private static final Calculation BASE =
      Calculation.of("base", "Angka kredit dasar", "Base of credit");
  private static final Text NOT_OF_LEVEL = Text.of(
      "pangkat {0} bukan pangkat jenjang {1}; isi salah satu dari {2}",
      "{0} is no rank of the level {1}; give one of {2}");

  private static final Text OF_AGREEMENT = Text.of(
      "{0} golongan PPPK, yang tidak memiliki angka kredit dasar",
      "{0} is a class of a PPPK, which has no base of credit");

  @Override
  public Step<CreditBase> apply(Facts<HeldRank> facts, Reasoning reasoning) {
    Step<CreditBases> table = reasoning.parameter(CreditParameters.CREDIT_BASES);
    Step<PositionLevel> level = facts.required(HeldRank.LEVEL);
    reasoning.require(
        level,
        table,
        (post, bases) -> bases.of(post).isPresent(),
        (post, bases) -> Conversion.notFunctional(post, reasoning));
    Step<Rank> rank = facts.required(HeldRank.RANK);
    reasoning.require(
        rank,
        Rank::isCivilServantRank,
        held -> facts.invalid(HeldRank.RANK, Message.of(OF_AGREEMENT, held.value())));
    reasoning.require(
        rank,
        level,
        table,
        (held, post, bases) -> base(held, post, bases).isPresent(),
        (held, post, bases) -> facts.invalid(
            HeldRank.RANK,
            Message.of(
                NOT_OF_LEVEL,
                held.value(),
                post,
                bases.of(post).orElseThrow().stream()
                    .map(each -> each.rank().value())
                    .toList())));
    return reasoning.derive(
        base -> BASE.from(sourceOf(base, table)),
        (bases, post, held) -> base(held, post, bases).orElseThrow(),
        table,
        level,
        rank);
  }

  /** The place is that of the whole table, how well the number is known is its own. */
  private static LegalSource sourceOf(CreditBase base, Step<CreditBases> bases) {
    LegalSource table = bases.subject().source().orElseThrow();
    return new LegalSource(base.basis(), table.citations(), table.openQuestion());
  }

  private static Optional<CreditBase> base(Rank rank, PositionLevel level, CreditBases table) {
    return table.of(level).orElse(List.of()).stream()
        .filter(each -> each.rank().equals(rank))
        .findAny();
  }
}
