package id.skp.rules.form;

import id.skp.core.SkpStyle;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * <em>Formulir resmi</em>: a form of PermenPAN-RB 6/2022, filled: the head, the sections with the columns and rows that the law
 * prints, and the signatures. {@link OfficialForms} fills it and {@link FormPage} prints it. Its texts are Indonesian.
 */
@SkpStyle
@Value.Immutable
public abstract class OfficialForm implements Labelled {
  OfficialForm() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static OfficialFormBuilder builder() {
    return new OfficialFormBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final OfficialFormBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns which form it is; the kind gives number, title and source.
   *
   * @return the kind
   */
  public abstract FormKind kind();

  /**
   * Returns the entries of the head, such as agency and period.
   *
   * @return the entries in the order of the form
   */
  public abstract List<FormFact> facts();

  /**
   * Returns the persons of the head.
   *
   * @return the persons in the order of the form
   */
  public abstract List<FormParty> parties();

  /**
   * Returns the sections.
   *
   * @return the sections in the order of the form
   */
  public abstract List<FormSection> sections();

  /**
   * Returns where it is signed.
   *
   * @return the signatures in the order of the form, from left to right
   */
  public abstract List<FormSignature> signatures();

  @Override
  public final Text label() {
    return kind().label();
  }
}
