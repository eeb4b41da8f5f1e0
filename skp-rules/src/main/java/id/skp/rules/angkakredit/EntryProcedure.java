package id.skp.rules.angkakredit;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the credit with which somebody comes into a level: what the way in grants, and the base of the rank. */
final class EntryProcedure implements Procedure<CreditEntry, CreditScore> {
  private static final Calculation GRANTED = Calculation.of(
          "granted", "Angka kredit setahun x masa kepangkatan", "Yearly credit x years in the rank")
      .showing("{0} × {1}");
  private static final Calculation CANDIDATE =
      Calculation.of("candidate", "Angka kredit masa calon", "Credit of the time as a candidate");
  private static final Calculation EXECUTIVE = Calculation.of(
      "executive", "Angka kredit pelaksana berijazah magister", "Credit of an executive");
  private static final Calculation TOTAL =
      Calculation.of("total", "Dengan angka kredit dasar", "With the base");
  private static final long MOST_YEARS = 60;
  private static final Text NOT_YEARS = Text.of(
      "{0} bukan masa kepangkatan; isi 0 sampai {1} tahun, bulat",
      "{0} is no number of years in a rank; give 0 to {1}, whole ones");
  private static final Text NO_FLAT = Text.of(
      "{0} tidak memiliki angka kredit tetap bagi pelaksana berijazah magister; hanya {1}",
      "{0} has no flat credit for an executive with a master's degree; only {1}");

  private static final Text OTHER_LEVEL = Text.of(
      "masa calon pada {0}, sedangkan pengangkatan pertama dalam {1}; isi jenjang yang sama",
      "the time as a candidate is at {0}, and the first appointment at {1}; give the same level");

  private static final Text OTHER_RANK = Text.of(
      "jalur ini bagi pelaksana berijazah magister dengan pangkat {0}, diberikan {1}",
      "this way is for executives with a master's degree at the rank {0}, got {1}");

  @Override
  public Step<CreditScore> apply(Facts<CreditEntry> facts, Reasoning reasoning) {
    Step<EntryWay> way = facts.required(CreditEntry.WAY);
    Step<PositionLevel> level = facts.required(CreditEntry.LEVEL);
    return switch (reasoning.by(way)) {
      case PENGANGKATAN_PERTAMA ->
        withBase(candidate(facts, level, reasoning), facts, level, reasoning);
      case PERPINDAHAN, PENYESUAIAN, PROMOSI ->
        withBase(years(facts, level, reasoning), facts, level, reasoning);
      case PELAKSANA_MAGISTER -> Conversion.printed(executive(facts, level, reasoning), reasoning);
    };
  }

  private static Step<Ratio> candidate(
      Facts<CreditEntry> facts, Step<PositionLevel> level, Reasoning reasoning) {
    if (facts.isEmpty(CreditEntry.PERIODS)) {
      throw facts.missing(CreditEntry.PERIODS);
    }
    List<Step<CreditScore>> converted = new ArrayList<>();
    for (Facts<PeriodicConversion> period : facts.each(CreditEntry.PERIODS)) {
      period
          .find(PeriodicConversion.LEVEL)
          .ifPresent(of -> reasoning.require(
              of,
              level,
              (held, post) -> held == post,
              (held, post) ->
                  period.invalid(PeriodicConversion.LEVEL, Message.of(OTHER_LEVEL, held, post))));
      converted.add(reasoning.decide(
          CreditRules.CREDIT_PERIODIC, period.labelled(String.valueOf(converted.size() + 1))));
    }
    return reasoning.derive(
        CANDIDATE,
        scores -> Ratio.sum(scores.stream().map(CreditScore::exact).toList()),
        reasoning.gather(CreditEntry.PERIODS, converted, credit -> credit));
  }

  private static Step<Ratio> years(
      Facts<CreditEntry> facts, Step<PositionLevel> level, Reasoning reasoning) {
    Step<CreditScore> yearly = reasoning
        .call(CreditRules.CREDIT_ANNUAL)
        .with(AnnualConversion.PREDICATE, facts.find(CreditEntry.PREDICATE))
        .with(AnnualConversion.LEVEL, Optional.of(level))
        .decide();
    Step<Long> years = facts.required(CreditEntry.YEARS);
    reasoning.require(
        years,
        number -> number >= 0 && number <= MOST_YEARS,
        number -> facts.invalid(CreditEntry.YEARS, Message.of(NOT_YEARS, number, MOST_YEARS)));
    return reasoning.derive(
        GRANTED, (score, number) -> score.exact().times(Ratio.of(number)), yearly, years);
  }

  private static Step<Ratio> executive(
      Facts<CreditEntry> facts, Step<PositionLevel> level, Reasoning reasoning) {
    return switch (reasoning.by(level)) {
      case AHLI_PERTAMA ->
        reasoning.derive(
            EXECUTIVE,
            (credit, post, rank) -> credit,
            reasoning.parameter(CreditParameters.EXECUTIVE_ENTRY_CREDIT),
            level,
            executiveRank(facts, reasoning));
      case AHLI_MUDA ->
        reasoning.derive(
            EXECUTIVE,
            (credit, post) -> credit,
            reasoning.parameter(CreditParameters.EXECUTIVE_NEXT_CREDIT),
            level);
      default ->
        throw facts.invalid(
            CreditEntry.LEVEL,
            Message.of(
                NO_FLAT,
                reasoning.by(level),
                List.of(PositionLevel.AHLI_PERTAMA, PositionLevel.AHLI_MUDA)));
    };
  }

  private static Step<Rank> executiveRank(Facts<CreditEntry> facts, Reasoning reasoning) {
    Step<Rank> rank = facts.required(CreditEntry.RANK);
    reasoning.require(
        rank,
        CreditEntry.OF_EXECUTIVES::equals,
        other -> facts.invalid(
            CreditEntry.RANK, Message.of(OTHER_RANK, CreditEntry.OF_EXECUTIVES, other)));
    return rank;
  }

  private static Step<CreditScore> withBase(
      Step<Ratio> granted,
      Facts<CreditEntry> facts,
      Step<PositionLevel> level,
      Reasoning reasoning) {
    Step<CreditBase> base = reasoning
        .call(CreditRules.CREDIT_BASE)
        .with(HeldRank.LEVEL, Optional.of(level))
        .with(HeldRank.RANK, facts.find(CreditEntry.RANK))
        .decide();
    return Conversion.printed(
        reasoning.derive(TOTAL, (given, start) -> given.plus(start.credit()), granted, base),
        reasoning);
  }
}
