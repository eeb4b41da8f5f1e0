package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.CreditFixing;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.career.LevelCredit;
import id.skp.rules.message.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of <em>Penetapan Angka Kredit</em>: what was held before a time, what it brought, and what is held after it. */
final class FixingRows {
  private static final String NOT_TOLD = "–";
  private static final List<String> COLUMNS =
      List.of("NO", "PENETAPAN ANGKA KREDIT", "LAMA", "BARU", "JUMLAH", "KETERANGAN");

  private final RuleSet rules;
  private final PositionLevel level;
  private final Optional<LevelCredit> account;
  private final Optional<CreditFixing> own;
  private final List<CreditFixing> before;
  private final Optional<Ratio> earned;
  private final Optional<Ratio> base;
  private final boolean beganNow;

  /**
   * Prepares the rows.
   *
   * @param time the level and the days, with what is held at the end of them
   * @param earned what the days earned at the level
   */
  FixingRows(FixingTime time, Optional<Ratio> earned, RuleSet rules) {
    this.rules = rules;
    this.level = time.level();
    this.account = time.account();
    this.own = time.own();
    this.earned = told(own.flatMap(CreditFixing::earned)).or(() -> earned);
    this.before = account.map(LevelCredit::fixings).orElse(List.of()).stream()
        .filter(each -> own.filter(each::equals).isEmpty())
        .toList();
    this.base = account
        .filter(each -> !each.isEntry())
        .flatMap(LevelCredit::base)
        .flatMap(Decision::toOptional)
        .or(() -> account.flatMap(LevelCredit::baseOfAppointment))
        .map(CreditBase::credit);
    this.beganNow = before.isEmpty()
        && (time.isEntry()
            || account
                .flatMap(LevelCredit::beganOn)
                .filter(each -> !each.isBefore(time.days().from()))
                .isPresent());
  }

  /** Returns what is held at the end of the time, if it is known. */
  Optional<Ratio> held() {
    return account
        .flatMap(LevelCredit::held)
        .flatMap(Decision::toOptional)
        .map(CreditScore::exact)
        .or(() -> account.isEmpty() ? own.map(each -> Ratio.of(each.total())) : Optional.empty());
  }

  PaperContent.Table table() {
    Part start = new Part(
        sum(CreditFixing::base).or(() -> base.filter(each -> !beganNow)),
        told(own.flatMap(CreditFixing::base)).or(() -> base.filter(each -> beganNow)));
    Part old = part(CreditFixing::oldFunctional);
    Part adjusted = part(CreditFixing::adjustment);
    Part education = part(CreditFixing::education);
    List<Part> granted = List.of(start, old, adjusted, education);
    Ratio given =
        Ratio.sum(granted.stream().flatMap(part -> part.added().stream()).toList());
    Optional<Ratio> now =
        beganNow && earned.isEmpty() ? held() : held().flatMap(all -> earned).map(given::plus);
    Optional<Ratio> past = beganNow
        ? Optional.empty()
        : held().flatMap(all -> now.map(all::minus)).filter(each -> each.signum() >= 0);
    Optional<Ratio> converted = past.filter(each -> isWhole())
        .map(each -> each.minus(
            Ratio.sum(granted.stream().flatMap(part -> part.past().stream()).toList())))
        .filter(each -> each.signum() >= 0);
    return new PaperContent.Table(
        COLUMNS,
        ImmutableList.of(
            row("1", "AK Dasar yang diberikan", start, start.all(), ""),
            row("2", "AK JF lama", old, old.all(), ""),
            row("3", "AK Penyesuaian/Penyetaraan", adjusted, adjusted.all(), ""),
            row(
                "4",
                "AK Konversi",
                new Part(converted, earned),
                beganNow ? earned : converted.flatMap(each -> earned.map(each::plus)),
                level.label().indonesian()),
            row(
                "5",
                "AK yang diperoleh dari peningkatan pendidikan",
                education,
                education.all(),
                ""),
            row("", "JUMLAH ANGKA KREDIT KUMULATIF", new Part(past, now), held(), "")));
  }

  /** Tells whether all that was given at the level is known: it began within the files, or was fixed in parts from its beginning on. */
  private boolean isWhole() {
    return base.isPresent()
        || own.filter(FixingRows::isFirst).isPresent()
        || before.stream().anyMatch(FixingRows::isFirst);
  }

  /** Tells whether nothing was held before a fixing: it gave a base or is of an entry, and its parts come to its total. */
  private static boolean isFirst(CreditFixing fixing) {
    return (fixing.base().isPresent()
            || (fixing.enteredOn().isPresent() && fixing.granted().signum() > 0))
        && fixing.granted().add(fixing.earned().orElse(BigDecimal.ZERO)).compareTo(fixing.total())
            == 0;
  }

  private Part part(Function<CreditFixing, Optional<BigDecimal>> of) {
    return new Part(sum(of), told(own.flatMap(of)));
  }

  private Optional<Ratio> sum(Function<CreditFixing, Optional<BigDecimal>> of) {
    List<Ratio> told =
        before.stream().flatMap(each -> told(of.apply(each)).stream()).toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(Ratio.sum(told));
  }

  private static Optional<Ratio> told(Optional<BigDecimal> credit) {
    return credit.map(Ratio::of);
  }

  private PaperRow row(String number, String name, Part part, Optional<Ratio> all, String remark) {
    return PaperRow.Cells.of(List.of(
        lines(number),
        List.of(name),
        cell(part.past()),
        cell(part.added()),
        cell(all),
        lines(remark)));
  }

  private static List<String> lines(String words) {
    return words.isEmpty() ? List.of() : List.of(words);
  }

  private List<String> cell(Optional<Ratio> credit) {
    return List.of(credit.map(this::printed).orElse(NOT_TOLD));
  }

  /** Prints credit as the rule on sums rounds it. */
  String printed(Ratio credit) {
    return rules
        .decide(CreditRules.CREDIT_ACCUMULATION, new CreditAddends(List.of(), List.of(credit)))
        .toOptional()
        .map(each -> Wording.of(each.printed(), Text.INDONESIAN))
        .orElse(NOT_TOLD);
  }

  /** What was there before, and what came. */
  private record Part(Optional<Ratio> past, Optional<Ratio> added) {
    Optional<Ratio> all() {
      return past.isEmpty() && added.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Ratio.sum(Stream.of(past, added).flatMap(Optional::stream).toList()));
    }
  }
}
