package id.skp.rules.paper;

import id.skp.core.SkpStyle;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * <em>Formulir resmi</em>: a paper of a {@link PaperForm form}, filled: the head, the sections with the columns and rows that the law
 * prints, and the signatures. {@link Papers} fills it and {@link PaperPage} prints it. Its texts are Indonesian.
 */
@SkpStyle
@Value.Immutable
public abstract class Paper implements Labelled {
  Paper() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static PaperBuilder builder() {
    return new PaperBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final PaperBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns which paper it is; the form gives number, title and source.
   *
   * @return the form, a {@link PaperKind} of PermenPAN-RB 6/2022 or one of another regulation
   */
  public abstract PaperForm kind();

  /**
   * Returns the entries of the head, such as agency and period.
   *
   * @return the entries in the order of the paper
   */
  public abstract List<PaperFact> facts();

  /**
   * Returns the persons of the head.
   *
   * @return the persons in the order of the paper
   */
  public abstract List<PaperParty> parties();

  /**
   * Returns the sections.
   *
   * @return the sections in the order of the paper
   */
  public abstract List<PaperSection> sections();

  /**
   * Returns where it is signed.
   *
   * @return the signatures in the order of the paper, from left to right
   */
  public abstract List<PaperSignature> signatures();

  /**
   * Returns what tells the paper from others of its kind, person and time, besides what is printed on it.
   *
   * @return such as {@code versi 2} on a later version of a plan, or post and unit beside papers on another post, see
   *     {@link Papers#toldApart}; empty where nothing needs to be told apart
   */
  public abstract Optional<String> edition();

  /**
   * Returns whom the paper is about.
   *
   * @return the first person of the head, or the unit where there is none; empty if the head says neither
   */
  public final Optional<String> subject() {
    return parties().stream().map(PaperParty::name).findFirst().or(() -> fact("UNIT KERJA"));
  }

  /**
   * Returns the time the paper is about.
   *
   * @return the period or the day in the head, as printed, such as {@code Triwulan I 2024}; empty if it says neither
   */
  public final Optional<String> time() {
    return fact("PERIODE").or(() -> fact("MASA PENILAIAN")).or(() -> fact("TANGGAL"));
  }

  private Optional<String> fact(String begin) {
    return facts().stream()
        .filter(fact -> fact.name().startsWith(begin))
        .flatMap(fact -> fact.value().stream())
        .findFirst();
  }

  /**
   * Returns one line that tells the paper from others, in Indonesian.
   *
   * @return the paper, whom it is about, the time and the edition, such as {@code Evaluasi kualitatif, Dewi Larasati, Triwulan I
   *     2024}
   */
  public final String title() {
    return Stream.of(Optional.of(label().indonesian()), subject(), time(), edition())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  @Override
  public final Text label() {
    return kind().label();
  }
}
