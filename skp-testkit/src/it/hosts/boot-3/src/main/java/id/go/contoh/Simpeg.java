package id.go.contoh;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Nip;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A personnel system that takes and gives the values of the library. */
@SpringBootApplication
@RestController
public class Simpeg {
  public static void main(String[] args) {
    SpringApplication.run(Simpeg.class, args);
  }

  public record Batch(String sentBy, List<Appraisal> appraisals, Map<Nip, Rating> ratings) {}

  @PostMapping("/evaluate")
  EvaluationReport evaluate(@RequestBody Appraisal appraisal) {
    return PerformanceRules.standard().evaluate(appraisal);
  }

  @PostMapping("/decide")
  Decision<Evaluation> decide(@RequestBody Appraisal appraisal) {
    return evaluate(appraisal).decision();
  }

  @PostMapping("/plan")
  Skp plan(@RequestBody Skp plan) {
    return plan;
  }

  @PostMapping("/file")
  PerformanceFile file(@RequestBody PerformanceFile file) {
    return file;
  }

  @PostMapping("/nip")
  Nip nip(@RequestBody Nip nip) {
    return nip;
  }

  @PostMapping("/batch")
  Batch batch(@RequestBody Batch batch) {
    return batch;
  }
}
