package id.skp.json;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <em>Dokumen unggahan</em>: a file that the national system keeps, as {@code path} names it.
 *
 * @param id the reference of the kind of document ({@code dok_id}), such as {@code 890}
 * @param name what it is called ({@code dok_nama})
 * @param uri where it lies ({@code dok_uri})
 * @param object where it lies in the store ({@code object})
 * @param slug the reference by which it is found ({@code slug})
 */
public record SiasnDocument(
    Optional<String> id,
    Optional<String> name,
    Optional<String> uri,
    Optional<String> object,
    Optional<String> slug) {
  /**
   * Refuses null.
   *
   * @param id the reference of the kind of document
   * @param name what it is called
   * @param uri where it lies
   * @param object where it lies in the store
   * @param slug the reference by which it is found
   */
  public SiasnDocument {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(uri, "uri");
    requireNonNull(object, "object");
    requireNonNull(slug, "slug");
  }

  /** Returns the fields as the national system has them, null where there is no value. */
  Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("dok_id", id.orElse(null));
    fields.put("dok_nama", name.orElse(null));
    fields.put("dok_uri", uri.orElse(null));
    fields.put("object", object.orElse(null));
    fields.put("slug", slug.orElse(null));
    return Collections.unmodifiableMap(fields);
  }
}
