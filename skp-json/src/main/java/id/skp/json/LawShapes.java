package id.skp.json;

import static id.skp.json.BasicShapes.json;

import id.skp.core.law.RegulationId;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;

/** Regulations and sources. */
final class LawShapes {
  static final Shape<RegulationId> REGULATION_OF_PLAN =
      regulation("teks seperti 'PermenPAN-RB 6/2022'", "a text such as 'PermenPAN-RB 6/2022'");

  private LawShapes() {}

  private static Shape<RegulationId> regulation(String indonesian, String english) {
    return Shape.text(
        "regulation",
        Text.same("The short name of a regulation, such as PermenPAN-RB 6/2022 or KMK Nomor"
            + " 300/KMK.01/2022."),
        Text.of(indonesian, english),
        RegulationId::parse,
        RegulationId::toString,
        json("""
            {"type": "string", "maxLength": 200, "pattern": "^(?![\\\\s\\\\S]{201})(?:(?:(?!(?:[Nn][Oo](?:[.:]|[Mm][Oo][Rr]:?)?|[Tt][Aa][Hh][Uu][Nn]) )[^\\\\u0000- \\\\u007f-\\\\u009f,]+(?:,(?! (?:Pasal|Lampiran|hlm\\\\.) ))? )*(?!(?:[Nn][Oo](?:[.:]|[Mm][Oo][Rr]:?)?|[Tt][Aa][Hh][Uu][Nn]) )[^\\\\u0000- \\\\u007f-\\\\u009f,]+ (?:[Nn][Oo](?:[.:]|[Mm][Oo][Rr]:?)? )?|(?:[Nn][Oo](?:[.:]|[Mm][Oo][Rr]:?)? )?(?=(?!(?:[Nn][Oo](?:[Mm][Oo][Rr])?|[Tt][Aa][Hh][Uu][Nn])[-./])[A-Z][A-Za-z]*[-./][0-9]))(?!(?:[Nn][Oo](?:[.:]|[Mm][Oo][Rr]:?)?|[Tt][Aa][Hh][Uu][Nn])(?: |/[0-9]{4}$))[^\\\\u0000- \\\\u007f-\\\\u009f,/]+(?:/[^\\\\u0000- \\\\u007f-\\\\u009f,/]+)*(?:/| [Tt][Aa][Hh][Uu][Nn] )(?:19(?:4[5-9]|[5-9][0-9])|[2-9][0-9]{3})$"}"""));
  }
}
