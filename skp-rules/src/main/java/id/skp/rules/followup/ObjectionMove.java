package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An objection, and what is to happen to it next.
 *
 * @param objection the objection as it stands
 * @param event the next event
 * @param holidays the days that are no working days though their day of the week is one; needed where working days are
 *     counted, and then an empty list says that there are none
 */
public record ObjectionMove(
    Objection objection, ObjectionEvent event, Optional<List<LocalDate>> holidays)
    implements Labelled {
  /**
   * Refuses null and copies the list.
   *
   * @param objection the objection as it stands
   * @param event the next event
   * @param holidays the days that are no working days though their day of the week is one
   */
  public ObjectionMove {
    requireNonNull(objection, "objection");
    requireNonNull(event, "event");
    holidays = requireNonNull(holidays, "holidays")
        .map(each -> ImmutableSet.copyOf(each).asList());
  }

  /**
   * Obtains a move where holidays do not matter.
   *
   * @param objection the objection as it stands
   * @param event the next event
   * @return the move
   */
  public static ObjectionMove of(Objection objection, ObjectionEvent event) {
    return new ObjectionMove(objection, event, Optional.empty());
  }

  /**
   * Returns a copy that knows the holidays.
   *
   * @param dates the holidays
   * @return the copy
   */
  public ObjectionMove withHolidays(List<LocalDate> dates) {
    requireNonNull(dates, "dates");
    return new ObjectionMove(objection, event, Optional.of(dates));
  }

  @Override
  public Text label() {
    return Text.of(
        objection.label().indonesian() + "; " + event.label().indonesian(),
        objection.label().english() + "; " + event.label().english());
  }
}
