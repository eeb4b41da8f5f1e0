package id.skp.core.shape;

/** What schemas say about texts. */
final class TextPatterns {
  private static final String INVISIBLE =
      "\\u0000- \\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180e"
          + "\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0"
          + "\\ufff9-\\ufffb";

  /** Without control characters but tabs and ends of lines. */
  static final String PRINTABLE =
      "^(?![\\s\\S]*[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f])";

  /** With a character that can be seen, and without control characters but tabs and ends of lines. */
  static final String READABLE = PRINTABLE + "[\\s\\S]*[^" + INVISIBLE + "]";

  /** A day that exists, of the years 1 to 9999. */
  static final String DAY = "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
      + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
      + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

  private TextPatterns() {}
}
