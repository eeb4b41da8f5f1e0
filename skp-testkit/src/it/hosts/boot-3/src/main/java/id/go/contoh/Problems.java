package id.go.contoh;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.rules.RuleSetSelectionException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What is refused, as problem details (RFC 9457): each problem with JSON Pointer, code and both languages. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {
  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE = 422;
  private static final Text NO_JSON =
      Text.of("perlu JSON dengan bentuk yang diminta", "needs JSON of the form that is asked for");

  /** An empty pointer, the whole document, is written whatever a host leaves out. */
  @JsonInclude
  public record Problem(String pointer, String code, Text text) {}

  @ExceptionHandler
  ProblemDetail refused(DocumentException refusal) {
    return detail(
        BAD_REQUEST,
        refusal.problems().stream()
            .map(each -> new Problem(each.pointer(), each.code(), each.text()))
            .toList());
  }

  @ExceptionHandler
  ProblemDetail refused(InvalidValueException refusal) {
    return detail(
        UNPROCESSABLE, List.of(new Problem(refusal.pointer(), refusal.code(), Text.of(refusal))));
  }

  @ExceptionHandler
  ProblemDetail refused(RuleSetSelectionException refusal) {
    return detail(
        UNPROCESSABLE,
        List.of(new Problem(refusal.pointer(), refusal.code().name(), refusal.text())));
  }

  /** What Jackson was given to read: a refusal of ours within its own, or what is no JSON at all. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException refusal,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail detail = DocumentException.in(refusal)
        .map(this::refused)
        .orElseGet(() -> detail(BAD_REQUEST, List.of(new Problem("", "MALFORMED_JSON", NO_JSON))));
    return handleExceptionInternal(refusal, detail, headers, status, request);
  }

  private static ProblemDetail detail(int status, List<Problem> problems) {
    ProblemDetail detail = ProblemDetail.forStatusAndDetail(
        HttpStatusCode.valueOf(status), problems.get(0).text().english());
    detail.setType(URI.create("https://simpeg.example/problems/refused"));
    detail.setTitle("Ditolak / Refused");
    detail.setProperty("problems", problems);
    return detail;
  }
}
