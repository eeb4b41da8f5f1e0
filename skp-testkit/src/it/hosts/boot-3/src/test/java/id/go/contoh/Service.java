package id.go.contoh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.skp.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service, with settings of a host that could reach our values, on a database that with-postgres.sh has started. */
final class Service implements AutoCloseable {
  static final String NUMBER = "123456789012345.123456";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext application;

  Service() {
    assertNotNull(System.getenv("SPRING_DATASOURCE_URL"), "run ../with-postgres.sh mvn test");
    String schema = Path.of("").toAbsolutePath().getFileName().toString();
    application = SpringApplication.run(
        Simpeg.class,
        "--server.port=0",
        "--server.address=127.0.0.1",
        "--spring.datasource.hikari.schema=" + schema,
        "--spring.flyway.default-schema=" + schema,
        "--spring.jackson.property-naming-strategy=SNAKE_CASE",
        "--spring.jackson.default-property-inclusion=non_empty",
        "--spring.main.banner-mode=off");
  }

  static String resource(String name) throws IOException {
    try (InputStream bytes = Service.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** An appraisal with a number of more digits than a binary fraction has. */
  static String appraisal() throws IOException {
    return resource("/appraisal.json").replaceFirst("\"value\": [0-9.]+", "\"value\": " + NUMBER);
  }

  JdbcClient database() {
    return application.getBean(JdbcClient.class);
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path, String language) throws Exception {
    return send(request(path).header("Accept-Language", language));
  }

  private HttpRequest.Builder request(String path) {
    String port = application.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  static void assertSame(String expected, HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(StrictJson.parse(expected), StrictJson.parse(response.body()));
  }

  @Override
  public void close() {
    application.close();
  }
}
