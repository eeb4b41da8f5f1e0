package id.skp.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.skp.json.DocumentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal that points into the host's document also where tokens were put aside, which forget where they stood. */
final class RefusedValue extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  /** The end of the pointer that the host's way may have too, if what goes before it is known by the way alone. */
  private final @Nullable String shared;

  RefusedValue(JsonParser parser, Place place, RuntimeException refusal) {
    super(parser, refusal.getMessage(), refusal);
    shared = place.shared();
  }

  /** Goes the way on which the host came to what was put aside. */
  @Override
  public synchronized @Nullable Throwable getCause() {
    Throwable refusal = super.getCause();
    if (shared == null || !(refusal instanceof DocumentException document)) {
      return refusal;
    }
    List<String> way = getPath().stream()
        .map(each -> Place.step(each.getFieldName(), each.getIndex()))
        .toList();
    String rest = shared;
    int before = way.size();
    while (!rest.isEmpty()) {
      int last = rest.lastIndexOf('/');
      before -= before > 0 && way.get(before - 1).equals(rest.substring(last)) ? 1 : 0;
      rest = rest.substring(0, last);
    }
    return document.within(String.join("", way.subList(0, before)));
  }
}
