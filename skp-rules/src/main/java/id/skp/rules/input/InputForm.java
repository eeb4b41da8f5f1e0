package id.skp.rules.input;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * How the input of a rule is read from loosely typed values, such as those of a case file or of another system.
 *
 * @param <I> the type of the input
 */
public final class InputForm<I> {
  private final Class<I> type;
  private final ImmutableList<Field<?, ?>> fields;
  private final Field<?, ?>[] slots;
  private final boolean document;
  private final Function<Given, I> reader;

  private InputForm(
      Class<I> type, List<Field<?, ?>> fields, boolean document, Function<Given, I> reader) {
    this.type = requireNonNull(type, "type");
    this.fields = ImmutableList.copyOf(fields);
    this.slots = this.fields.toArray(new Field<?, ?>[0]);
    for (int i = 0; i < slots.length; i++) {
      slots[i].standsAt(i);
    }
    this.document = document;
    this.reader = requireNonNull(reader, "reader");
  }

  /**
   * Obtains the form of an input made of simple fields.
   *
   * @param <I> the type of the input
   * @param type the type of the input
   * @param reader makes the input; what it cannot read, {@link Given} refuses with the field's path
   * @param fields the fields it knows; any other is refused ({@code INVALID_INPUT})
   * @return the form
   */
  @SafeVarargs // they are only copied
  @SuppressWarnings("varargs")
  public static <I> InputForm<I> of(
      Class<I> type, Function<Given, I> reader, Field<? super I, ?>... fields) {
    requireNonNull(fields, "fields");
    return new InputForm<>(type, ImmutableList.copyOf(fields), false, reader);
  }

  /**
   * Obtains the form of an input that is one whole document, such as an appraisal.
   *
   * @param <I> the type of the document
   * @param type the type of the document
   * @param field the field the document stands in
   * @return the form
   */
  public static <I> InputForm<I> document(Class<I> type, Field<I, I> field) {
    requireNonNull(field, "field");
    return new InputForm<>(type, List.of(field), true, given -> given.document(field, type));
  }

  /**
   * Returns the type of the input.
   *
   * @return the type
   */
  public Class<I> type() {
    return type;
  }

  /**
   * Returns the fields it knows.
   *
   * @return the fields, in their order
   */
  public List<Field<?, ?>> fields() {
    return fields;
  }

  /**
   * Tells whether the input is one whole document, given with {@link Given#of(Field, Object)}.
   *
   * @return true for a document, false for simple fields
   */
  public boolean isDocument() {
    return document;
  }

  /**
   * Returns the position of a field among {@link #fields}.
   *
   * @param field the field, or one of its name
   * @return the position, or -1 if it is none of these
   */
  public int slot(Field<?, ?> field) {
    int usual = requireNonNull(field, "field").usualSlot();
    if (usual < slots.length && slots[usual] == field) {
      return usual;
    }
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == field) {
        return i;
      }
    }
    // a key that is equal to this one's may have fields of its own
    for (int i = 0; i < slots.length; i++) {
      if (slots[i].name().equals(field.name())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads the input.
   *
   * @param given named values
   * @return the input
   * @throws UnreadableInputException if something is absent, is what it may not be, or has a name that is no field's
   * @throws id.skp.core.InvalidValueException as the types of the values refuse what is no value of theirs, or with code
   *     {@code NULL_RESULT} if the reader of the key gives nothing
   */
  public I read(Given given) {
    requireNonNull(given, "given");
    I input = reader.apply(given.requireOnly(fields));
    unless(
        input != null,
        "NULL_RESULT",
        "input",
        "perlu " + type.getName() + " dari pembaca kunci aturannya; perbaiki kodenya",
        "needs a " + type.getName() + " from the reader of its rule key; correct its code",
        "null");
    return input;
  }
}
