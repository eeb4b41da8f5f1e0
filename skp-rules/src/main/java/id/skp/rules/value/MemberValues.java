package id.skp.rules.value;

import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import java.util.Map;

/** The fields that were read of a value made of several; all of them are there. */
public final class MemberValues {
  private final Map<Member<?, ?>, Object> values;

  MemberValues(Map<Member<?, ?>, Object> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  /**
   * Returns what a field gave.
   *
   * @param <M> the type of the field
   * @param member the field, one of the form's
   * @return the value
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_MEMBER} if the form does not have the field
   */
  // a value is stored under the member whose form made it
  @SuppressWarnings("unchecked")
  public <M> M get(Member<?, M> member) {
    Object value = values.get(member);
    if (value == null) {
      throw new InvalidValueException(
          "UNKNOWN_MEMBER",
          member.name(),
          "perlu bidang bentuk itu, diberikan " + member,
          "needs a field of the form, got " + member);
    }
    return (M) value;
  }
}
