package id.skp.rules.input;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.law.LegalSource;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <em>Isian tambahan</em>: a field that a rule set adds to plans or to appraisals. It has a {@link ValueForm}, from which follow how it
 * is read, the schema of the rule set's documents, and what a review tells of it. A procedure reads it by {@code facts.required(RISKS)}.
 *
 * @param <D> the type of the document, {@link Skp} or {@link Appraisal}
 * @param <T> the type of its value
 */
public final class Extension<D, T> {
  private static final Text HOLDER = Text.of("Isian tambahan", "Extensions");
  private static final Field<Skp, Extensions> OF_PLAN =
      Field.of("extensions", Skp::extensions, HOLDER);
  private static final Field<Appraisal, Extensions> OF_APPRAISAL =
      Field.of("extensions", Appraisal::extensions, HOLDER);

  private final Class<D> document;
  private final Field<D, Extensions> holder;
  private final Field<Extensions, Optional<T>> field;
  private final ValueForm<T> form;
  private final LegalSource source;
  private final boolean required;

  private Extension(
      Class<D> document,
      Field<D, Extensions> holder,
      Field<Extensions, Optional<T>> field,
      ValueForm<T> form,
      LegalSource source,
      boolean required) {
    this.document = document;
    this.holder = holder;
    this.field = field;
    this.form = form;
    this.source = source;
    this.required = required;
  }

  /**
   * Obtains an extension of plans.
   *
   * @param <T> the type of its value
   * @param name its name, a small letter followed by letters and digits
   * @param title what people call it
   * @param form how its value stands as plain data
   * @param source where it comes from
   * @return the extension, which a plan may lack
   * @throws InvalidValueException with code {@code EXTENSION_NAME_MALFORMED}
   */
  public static <T> Extension<Skp, T> ofPlan(
      String name, Text title, ValueForm<T> form, LegalSource source) {
    return of(Skp.class, OF_PLAN, name, title, form, source);
  }

  /**
   * Obtains an extension of appraisals.
   *
   * @param <T> the type of its value
   * @param name its name, a small letter followed by letters and digits
   * @param title what people call it
   * @param form how its value stands as plain data
   * @param source where it comes from
   * @return the extension, which an appraisal may lack
   * @throws InvalidValueException with code {@code EXTENSION_NAME_MALFORMED}
   */
  public static <T> Extension<Appraisal, T> ofAppraisal(
      String name, Text title, ValueForm<T> form, LegalSource source) {
    return of(Appraisal.class, OF_APPRAISAL, name, title, form, source);
  }

  private static <D, T> Extension<D, T> of(
      Class<D> document,
      Field<D, Extensions> holder,
      String name,
      Text title,
      ValueForm<T> form,
      LegalSource source) {
    Extensions.requireName(requireNonNull(name, "name"));
    requireNonNull(form, "form");
    return new Extension<>(
        document,
        holder,
        Field.of(name, all -> read(name, form, all, new ArrayList<>()), title),
        form,
        requireNonNull(source, "source"),
        false);
  }

  private static <T> Optional<T> read(
      String name, ValueForm<T> form, Extensions all, List<ValueProblem> problems) {
    return all.find(name).flatMap(data -> form.read(data, problems::add));
  }

  /**
   * Returns the same extension as one that a document must have.
   *
   * @return the copy
   */
  public Extension<D, T> required() {
    return new Extension<>(document, holder, field, form, source, true);
  }

  /**
   * Returns its name.
   *
   * @return the name, the same in documents and failures
   */
  public String name() {
    return field.name();
  }

  /**
   * Returns what people call it.
   *
   * @return the title
   */
  public Text title() {
    return field.title();
  }

  /**
   * Returns how its value stands as plain data.
   *
   * @return the form
   */
  public ValueForm<T> form() {
    return form;
  }

  /**
   * Returns where it comes from.
   *
   * @return the source
   */
  public LegalSource source() {
    return source;
  }

  /**
   * Returns which documents have it.
   *
   * @return the type of the documents
   */
  public Class<D> document() {
    return document;
  }

  /**
   * Tells whether a document must have it.
   *
   * @return true if so
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Returns the field of a document that holds all extensions.
   *
   * @return the field
   */
  public Field<D, Extensions> holder() {
    return holder;
  }

  /**
   * Returns its field among the extensions. A value that is not of its form counts as absent here; {@link #problems} tells it.
   *
   * @return the field
   */
  public Field<Extensions, Optional<T>> field() {
    return field;
  }

  /**
   * Returns its value in a document.
   *
   * @param whole the document
   * @return the value; empty where the document does not have it, or not in its form, see {@link #problems}
   */
  public Optional<T> in(D whole) {
    return field.of(holder.of(whole));
  }

  /**
   * Returns what is wrong with its value in a document.
   *
   * @param all the extensions of the document
   * @return the problems, each at its place in the value; none where it is absent or sound
   */
  public List<ValueProblem> problems(Extensions all) {
    List<ValueProblem> problems = new ArrayList<>();
    read(name(), form, requireNonNull(all, "all"), problems);
    return List.copyOf(problems);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
