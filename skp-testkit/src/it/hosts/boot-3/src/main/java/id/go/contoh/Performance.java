package id.go.contoh;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.PlanReviewJson;
import id.skp.json.SkpDocuments;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSets;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans, evaluations and the files of years, read from the stream of the request: no more of it is taken than a document may have. */
@RestController
public class Performance {
  private final Store store;
  private final RuleSets ruleSets = RuleSets.standard();
  private final PerformanceRules rules = PerformanceRules.of(ruleSets);

  Performance(Store store) {
    this.store = store;
  }

  @PostMapping("/reviews")
  ResponseEntity<String> review(InputStream body) throws IOException {
    SkpFile plan = SkpDocuments.read(SkpFile.class, body);
    var review = rules.review(plan);
    return stored(plan, PlanReviewJson.write(review), review);
  }

  @PostMapping("/evaluations")
  ResponseEntity<String> evaluate(InputStream body) throws IOException {
    Appraisal appraisal = SkpDocuments.read(Appraisal.class, body);
    var report = rules.evaluate(appraisal);
    return stored(appraisal, SkpDocuments.write(report), report.decision());
  }

  private ResponseEntity<String> stored(Object given, String report, Decision<?> decision) {
    UUID id = store.put(SkpDocuments.write(given), report, decision);
    return ResponseEntity.created(URI.create("/documents/" + id))
        .contentType(APPLICATION_JSON)
        .body(report);
  }

  @GetMapping(path = "/documents/{id}", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<String> document(@PathVariable UUID id) {
    return ResponseEntity.of(store.document(id));
  }

  @GetMapping(path = "/documents/{id}/explanation", produces = "text/plain;charset=UTF-8")
  ResponseEntity<String> explanation(@PathVariable UUID id, Locale locale) {
    return ResponseEntity.of(store.explanation(id, locale));
  }

  @PostMapping("/files/{skpId}/entries")
  ResponseEntity<Void> add(@PathVariable String skpId, InputStream body) throws IOException {
    RecordedEntry entry = SkpDocuments.read(RecordedEntry.class, body);
    try {
      store.add(skpId, entry);
    } catch (InvalidValueException refusal) {
      // the file names the entry evidence[3], the document that was sent names it entry
      throw refusal.at(refusal.field().replaceFirst("^\\w+\\[\\d+]", "entry"));
    }
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = "/files/{skpId}/report", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<String> report(
      @PathVariable String skpId,
      @RequestParam String period,
      @RequestParam @DateTimeFormat(iso = DATE) LocalDate on) {
    EvaluationPeriod year = EvaluationPeriod.parse(period);
    PerformanceFile file = store.file(skpId);
    if (file.entries().isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    PerformanceYear verbs = PerformanceYear.of(ruleSets.inForceOn(year.range().to()));
    return ResponseEntity.ok(SkpDocuments.write(verbs.report(new FileReview(file, year, on))));
  }
}
