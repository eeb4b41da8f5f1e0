package id.skp.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import id.skp.json.DocumentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal that points into the host's document also where tokens were put aside, which forget where they stood. */
final class RefusedValue extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  /** Where the value stands in what was put aside, if anything was. */
  private final @Nullable String aside;

  RefusedValue(JsonParser parser, boolean isAside, String pointer, RuntimeException refusal) {
    super(parser, refusal.getMessage(), refusal);
    aside = isAside ? pointer : null;
  }

  static boolean isAside(@Nullable JsonStreamContext context) {
    return context instanceof TokenBufferReadContext;
  }

  /** Returns where a token stands, in what was put aside if anything was: its first step is a copy of the host's. */
  static String pointer(JsonStreamContext context) {
    if (!isAside(context)) {
      return context.pathAsPointer().toString();
    }
    if (!isAside(context.getParent())) {
      return "";
    }
    return pointer(context.getParent())
        + step(context.inArray() ? null : context.getCurrentName(), context.getCurrentIndex());
  }

  private static String step(@Nullable String name, int index) {
    return "/" + (name == null ? "" + index : name.replace("~", "~0").replace("/", "~1"));
  }

  /** Goes the way on which the host came to what was put aside. */
  @Override
  public synchronized @Nullable Throwable getCause() {
    Throwable refusal = super.getCause();
    if (aside == null || !(refusal instanceof DocumentException document)) {
      return refusal;
    }
    List<String> way = getPath().stream()
        .map(each -> step(each.getFieldName(), each.getIndex()))
        .toList();
    String rest = aside;
    int before = way.size();
    while (!rest.isEmpty()) {
      int last = rest.lastIndexOf('/');
      before -= before > 0 && way.get(before - 1).equals(rest.substring(last)) ? 1 : 0;
      rest = rest.substring(0, last);
    }
    return document.within(String.join("", way.subList(0, before)));
  }
}
