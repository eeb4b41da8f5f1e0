package id.skp.json;

import id.skp.rules.siasn.DocumentReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a record: a list, an object by reference, nothing, or, in the newer form of credit, a field for each. All read to
 * the same list.
 */
final class SiasnPath {
  /** The fields of the newer form, by the reference of their document: the credit document, and the decree on it. */
  static final NavigableMap<String, String> NEWER_FIELDS =
      Collections.unmodifiableNavigableMap(new TreeMap<>(Map.of(
          DocumentReference.PAK.code(), "dok_pak", DocumentReference.SK_PAK.code(), "sk_pak")));

  private static final String ID = "dok_id";

  private SiasnPath() {}

  static List<SiasnDocument> read(SiasnReader reader) {
    List<SiasnDocument> documents = new ArrayList<>();
    reader.entries(Set.of(SiasnReader.PATH)).forEach((name, raw) -> {
      reader.consume(name);
      Location place = reader.at().field(name);
      if (raw instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          read(list.get(i), Optional.empty(), place.item(i), reader).ifPresent(documents::add);
        }
      } else if (raw instanceof Map<?, ?> object) {
        object.forEach((key, value) -> read(
                value, Optional.of(key.toString()), place.field(key.toString()), reader)
            .ifPresent(documents::add));
      } else if (raw != null && !SiasnReader.isMissing(raw)) {
        reader.refuse(
            place,
            "perlu daftar atau objek dokumen, ditemukan nilai lain",
            "needs a list or an object of documents, found another value");
      }
    });
    NEWER_FIELDS.forEach((reference, field) -> reader
        .entries(Set.of(field))
        .forEach((name, raw) -> {
          reader.consume(name);
          if (raw instanceof String uri && !SiasnReader.isMissing(uri)) {
            documents.add(new SiasnDocument(
                Optional.of(reference),
                Optional.empty(),
                Optional.of(uri),
                Optional.empty(),
                Optional.of(reference)));
          } else if (raw != null && !SiasnReader.isMissing(raw)) {
            reader.refuse(
                reader.at().field(name),
                "perlu alamat dokumen sebagai teks",
                "needs the address of a document as text");
          }
        }));
    return documents;
  }

  private static Optional<SiasnDocument> read(
      @Nullable Object raw, Optional<String> key, Location place, SiasnReader reader) {
    if (raw instanceof Map<?, ?> fields) {
      Function<String, Optional<String>> text = name -> text(fields, name, place, reader);
      return Optional.of(new SiasnDocument(
          text.apply(ID).or(() -> key),
          text.apply("dok_nama"),
          text.apply("dok_uri"),
          text.apply("object"),
          text.apply("slug")));
    } else if (raw != null) {
      reader.refuse(
          place,
          "perlu objek dokumen dengan dok_id dan dok_uri",
          "needs an object of a document, with dok_id and dok_uri");
    }
    return Optional.empty();
  }

  private static Optional<String> text(
      Map<?, ?> fields, String name, Location place, SiasnReader reader) {
    Object raw = fields.get(name);
    if (raw instanceof Map<?, ?> || raw instanceof Collection<?> || raw instanceof Boolean) {
      reader.refuse(place.field(name), "perlu teks", "needs a text");
      return Optional.empty();
    }
    return Optional.ofNullable(raw)
        .filter(each -> !(each instanceof String text) || !text.isEmpty())
        .map(each -> each instanceof BigDecimal number ? number.toPlainString() : each.toString());
  }
}
