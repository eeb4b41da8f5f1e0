package id.skp.json;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.InvalidValueException;
import id.skp.core.people.Nip;
import id.skp.core.text.Text;
import id.skp.json.SiasnField.Kind;
import id.skp.rules.RuleSet;
import id.skp.rules.siasn.CodedRatings;
import id.skp.rules.siasn.CreditProfile;
import id.skp.rules.siasn.EmptyPath;
import id.skp.rules.siasn.NonAsnAppraiserId;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.siasn.SiasnPayload;
import id.skp.rules.siasn.SiasnRules;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one record as the national system takes it: all fields, no others, each of its type. */
final class SiasnWriter {
  private final RuleSet rules;
  private final SiasnRecord record;

  SiasnWriter(RuleSet rules, SiasnRecord record) {
    this.rules = rules;
    this.record = record;
  }

  Map<String, @Nullable Object> write(boolean allowInconsistentQuadrant) {
    requireAll();
    requireYear();
    if (!allowInconsistentQuadrant) {
      requireQuadrant();
    }
    requireSound();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    boolean newer = record.payload() == SiasnPayload.CREDIT
        && rules.parameter(SiasnParameters.CREDIT_PROFILE).value() == CreditProfile.PENILAIAN;
    for (SiasnField field : SiasnField.of(record.payload())) {
      if (!isLeftOut(field)) {
        fields.put(newer ? field.newerName() : field.name(), value(field));
      }
    }
    if (newer) {
      putNewerDocuments(fields);
    } else if (SiasnField.hasPath(record.payload())) {
      putPath(fields);
    } else {
      requireNoDocuments();
    }
    return fields;
  }

  private void requireAll() {
    for (SiasnField field : SiasnField.of(record.payload())) {
      boolean needed = field.isNeeded(rules, record::text);
      if (needed && !record.values().containsKey(field.name())) {
        throw missing(field);
      }
    }
  }

  private static InvalidValueException missing(SiasnField field) {
    return field.name().equals(SiasnField.PERIOD)
        ? new InvalidValueException(
            "MISSING_INPUT",
            field.name(),
            field.name()
                + " perlu diisi; periode tanpa kode, seperti semester, dikirim per bagiannya",
            field.name()
                + " needs a value; a period without a code, such as a half-year, is sent in its parts")
        : new InvalidValueException(
            "MISSING_INPUT",
            field.name(),
            field.name() + " perlu diisi; tidak ada nilai yang diasumsikan",
            field.name() + " needs a value; nothing is assumed");
  }

  private Optional<String> status(SiasnField field) {
    return record.text(field.statusName());
  }

  private boolean isNonAsn(SiasnField field) {
    return status(field).filter(SiasnReader.NON_ASN::equals).isPresent();
  }

  private NonAsnAppraiserId nonAsn() {
    return rules.parameter(SiasnParameters.NON_ASN_APPRAISER_ID).value();
  }

  /** What PermenPAN-RB 6/2022 gave is never saved as a result of PP 46/2011, nor the other way round. */
  private void requireYear() {
    SiasnPayload payload = record.payload();
    if (payload == SiasnPayload.CREDIT) {
      return;
    }
    int year = record.year().orElseThrow();
    SiasnPayload due = SiasnReader.ofYears(payload);
    Optional<SiasnPayload> endpoint = SiasnReader.endpoint(rules, year);
    unless(
        endpoint.filter(due::equals).isPresent(),
        "INVALID_INPUT",
        SiasnField.YEAR_NAME,
        "perlu tahun yang disimpan di " + due.path()
            + endpoint.map(each -> ", tahun ini di " + each.path()).orElse(""),
        "needs a year that is saved at " + due.path()
            + endpoint.map(each -> ", this one is at " + each.path()).orElse(""),
        year);
  }

  private void requireQuadrant() {
    Object result = record.values().get(SiasnField.RESULT);
    Object behaviour = record.values().get(SiasnField.BEHAVIOUR);
    Object quadrant = record.values().get(SiasnField.QUADRANT);
    if (result instanceof Integer first
        && behaviour instanceof Integer second
        && quadrant != null) {
      int implied = rules
          .decide(SiasnRules.SIASN_QUADRANT, CodedRatings.of(first, second))
          .orThrow();
      unless(
          quadrant.equals(implied),
          "INCONSISTENT_QUADRANT",
          SiasnField.QUADRANT,
          "perlu " + implied + " untuk hasil " + first + " dan perilaku " + second,
          "needs " + implied + " for results " + first + " with behaviour " + second,
          quadrant);
    }
  }

  /** What reading finds to contradict itself is not sent either. */
  private void requireSound() {
    record.findings().stream()
        .filter(each -> !each.kind().equals(SiasnFinding.INCONSISTENT_QUADRANT))
        .findFirst()
        .ifPresent(each -> {
          throw new InvalidValueException(
              each.code(),
              each.location().substring(1),
              each.message().in(Text.INDONESIAN),
              each.message().in(Text.ENGLISH));
        });
  }

  private boolean isLeftOut(SiasnField field) {
    return field.kind() == Kind.APPRAISER_ID
        && !record.values().containsKey(field.name())
        && isNonAsn(field)
        && nonAsn() == NonAsnAppraiserId.LEFT_OUT;
  }

  private @Nullable Object value(SiasnField field) {
    Object value = record.values().get(field.name());
    if (value == null) {
      return isEmptyText(field) ? "" : null;
    }
    boolean asText = record.payload() == SiasnPayload.CREDIT
        || (field.kind() == Kind.MONTH
            && rules.parameter(SiasnParameters.MONTH_AS_TEXT).value());
    if (asText) {
      return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
    return value;
  }

  /** An appraiser who is no ASN has no NIP, and neither he nor a PPPK has a rank that the system knows. */
  private boolean isEmptyText(SiasnField field) {
    boolean agreement = record
        .text(field.numberName())
        .filter(number -> !isNonAsn(field))
        .map(Nip::of)
        .filter(Nip::isAgreementNumber)
        .isPresent();
    return switch (field.kind()) {
      case APPRAISER_ID -> isNonAsn(field);
      case GRADE_CODE -> isNonAsn(field) || agreement;
      default -> false;
    };
  }

  private void putPath(Map<String, @Nullable Object> fields) {
    EmptyPath empty = rules.parameter(SiasnParameters.EMPTY_PATH).value();
    if (!record.path().isEmpty() || empty == EmptyPath.EMPTY_LIST) {
      fields.put(
          SiasnReader.PATH, record.path().stream().map(SiasnDocument::fields).toList());
    } else if (empty == EmptyPath.NULL) {
      fields.put(SiasnReader.PATH, null);
    }
  }

  private void requireNoDocuments() {
    unless(
        record.path().isEmpty(),
        "INVALID_INPUT",
        SiasnReader.PATH,
        record.payload().path() + " tidak menerima dokumen; kirim lewat /upload-dok-rw",
        record.payload().path() + " takes no documents; send them by /upload-dok-rw",
        record.path().size());
  }

  private void putNewerDocuments(Map<String, @Nullable Object> fields) {
    SiasnPath.NEWER_FIELDS.forEach((reference, field) -> fields.put(
        field,
        record.path().stream()
            .filter(each -> each.id().filter(reference::equals).isPresent())
            .flatMap(each -> each.uri().stream())
            .findFirst()
            .orElse(null)));
    unless(
        record.path().stream()
            .allMatch(
                each -> each.id().filter(SiasnPath.NEWER_FIELDS::containsKey).isPresent()),
        "INVALID_INPUT",
        SiasnReader.PATH,
        "bentuk baru hanya memuat dokumen 879 dan 880",
        "the newer form holds the documents 879 and 880 only",
        record.path().size());
  }
}
