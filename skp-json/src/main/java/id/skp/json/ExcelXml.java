package id.skp.json;

import id.skp.core.InvalidValueException;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of an Excel file, read as XML from its start to its end: the elements and their texts, by their names without what is before
 * the colon. What would make the parser hold or compare more than somebody writes is refused before it gets there, and a document
 * definition, too, which grows without end or fetches what it names.
 */
final class ExcelXml implements AutoCloseable {
  private static final int DEEPEST = 256;

  /** The byte order mark. */
  private static final int MARK = '\ufeff';

  /** The most names of elements and attributes, each of which the parser keeps. */
  private static final int MOST_NAMES = 4096;

  private final Bounds bounds;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private String name = "";
  private int event;
  private int depth;

  ExcelXml(InputStream in, long room) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    bounds = new Bounds(in, room);
    try {
      xml = factory.createXMLStreamReader(text(bounds));
    } catch (XMLStreamException broken) {
      throw Tables.broken();
    }
    String declared = xml.getCharacterEncodingScheme();
    if (declared != null
        && !declared.equalsIgnoreCase("UTF-8")
        && !declared.equalsIgnoreCase("US-ASCII")) {
      throw ExcelTables.broken("perlu XML dalam UTF-8", "needs XML in UTF-8", declared);
    }
  }

  /** Decodes it here: the parser writes on the standard error what is no UTF-8 to it. */
  private static Reader text(InputStream bytes) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }

  /** Goes on to the next start or end of an element or to the next text, and tells whether there is one. */
  boolean next() {
    try {
      while (xml.hasNext()) {
        event = xml.next();
        if (isStart() || isEnd()) {
          String whole = xml.getLocalName();
          name = whole.substring(whole.lastIndexOf(':') + 1);
          depth += isStart() ? 1 : -1;
          if (depth > DEEPEST) {
            throw Tables.broken();
          }
          for (int i = 0; isStart() && i < xml.getAttributeCount(); i++) {
            keep(xml.getAttributeLocalName(i));
          }
          keep(whole);
          return true;
        } else if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          return true;
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          keep(xml.getPITarget());
        }
      }
      return false;
    } catch (XMLStreamException broken) {
      throw Tables.broken();
    }
  }

  private void keep(String one) {
    if (names.add(one) && names.size() > MOST_NAMES) {
      throw tooLarge(MOST_NAMES);
    }
  }

  private boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  boolean starts(String element) {
    return isStart() && name.equals(element);
  }

  boolean ends(String element) {
    return isEnd() && name.equals(element);
  }

  /** Adds the text here, if there is one, to others of a cell: no more of it than a cell has, and a sign. */
  void addTo(StringBuilder text) {
    if (!isStart() && !isEnd()) {
      int length = Math.min(xml.getTextLength(), Tables.MOST_CHARACTERS + 1 - text.length());
      text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }
  }

  /** Returns the value of an attribute of the element that starts here. */
  Optional<String> attribute(String wanted) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String whole = xml.getAttributeLocalName(i);
      if (whole.endsWith(wanted)
          && (whole.length() == wanted.length()
              || whole.charAt(whole.length() - wanted.length() - 1) == ':')) {
        return Optional.of(xml.getAttributeValue(i).strip());
      }
    }
    return Optional.empty();
  }

  /** Returns the number in an attribute: less than nine digits. */
  Optional<Integer> number(String wanted) {
    return attribute(wanted).map(ExcelXml::whole);
  }

  static int whole(String digits) {
    if (digits.isEmpty()
        || digits.length() > 9
        || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      throw Tables.broken();
    }
    return Integer.parseInt(digits);
  }

  boolean isTrue(String wanted) {
    return attribute(wanted)
        .filter(value -> value.equals("1") || value.equals("true"))
        .isPresent();
  }

  /** Returns how many bytes were read. */
  long length() {
    return bounds.length;
  }

  @Override
  public void close() throws IOException {
    bounds.close();
  }

  /** Refuses more than so many of something. */
  static InvalidValueException tooLarge(Object most) {
    return Tables.refused(
        "TOO_LARGE",
        "perlu lembar yang teks, rumus dan selnya tidak melebihi yang dibaca orang; bagi menjadi beberapa",
        "needs a sheet whose texts, formulas and cells are no more than somebody reads; divide it",
        "> " + most);
  }

  /** Follows the markup byte by byte, as UTF-8 allows: what stands between two marks is bounded, and so is a tag's attributes. */
  private static final class Bounds extends FilterInputStream {
    /** Far more than Excel has in a cell, in signs of three bytes each. */
    private static final int LONGEST = 256 * 1024;

    private static final int MOST_ATTRIBUTES = 128;

    private enum In {
      TEXT,
      OPENING,
      DECLARATION,
      DASH,
      TAG,
      QUOTED,
      COMMENT,
      CDATA,
      INSTRUCTION
    }

    private final long room;
    private long length;
    private In place = In.TEXT;
    private int run;
    private int attributes;
    private byte quote;
    private int last;

    private Bounds(InputStream bytes, long room) {
      super(bytes);
      this.room = room;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] some, int from, int most) throws IOException {
      int read = super.read(some, from, most);
      for (int i = from; i < from + read; i++) {
        take(some[i]);
      }
      length += Math.max(0, read);
      if (length > room) {
        throw ExcelTables.tooLarge("> 128 MiB");
      }
      return read;
    }

    private void take(byte sign) {
      if (++run > LONGEST) {
        throw tooLarge(LONGEST);
      }
      switch (place) {
        case TEXT -> go(sign == '<' ? In.OPENING : In.TEXT);
        case OPENING -> {
          go(sign == '!' ? In.DECLARATION : sign == '?' ? In.INSTRUCTION : In.TAG);
          attributes = 0;
        }
        case DECLARATION -> {
          if (sign != '-' && sign != '[') {
            throw Tables.refused(
                "NOT_WHAT_ITS_NAME_SAYS",
                "perlu berkas Excel .xlsx dalam UTF-8 tanpa definisi dokumen; simpan ulang sebagai .xlsx",
                "needs an Excel file .xlsx in UTF-8 without a document definition; save it as .xlsx",
                "DOCTYPE");
          }
          go(sign == '-' ? In.DASH : In.CDATA);
        }
        case DASH -> go(In.COMMENT);
        case TAG -> inTag(sign);
        case QUOTED -> go(sign == quote ? In.TAG : In.QUOTED);
        case COMMENT -> until(sign, 0xFFFFFF, '-' << 16 | '-' << 8 | '>');
        case CDATA -> until(sign, 0xFFFFFF, ']' << 16 | ']' << 8 | '>');
        case INSTRUCTION -> until(sign, 0xFFFF, '?' << 8 | '>');
      }
    }

    private void inTag(byte sign) {
      if (sign == '>') {
        go(In.TEXT);
      } else if (sign == '"' || sign == '\'') {
        quote = sign;
        go(In.QUOTED);
        if (++attributes > MOST_ATTRIBUTES) {
          throw Tables.refused(
              "TOO_LARGE",
              "perlu paling banyak " + MOST_ATTRIBUTES
                  + " atribut pada satu elemen XML; simpan ulang sebagai .xlsx",
              "needs at most " + MOST_ATTRIBUTES
                  + " attributes on one element of its XML; save it as .xlsx",
              attributes);
        }
      }
    }

    private void until(byte sign, int mask, int end) {
      last = (last << 8 | (sign & 0xff)) & mask;
      if (last == end) {
        go(In.TEXT);
      }
    }

    private void go(In next) {
      boolean isWithin =
          next == place || next == In.QUOTED || place == In.QUOTED || place == In.OPENING;
      run = isWithin ? run : 0;
      last = 0;
      place = next;
    }
  }
}
