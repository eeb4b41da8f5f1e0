package id.skp.testkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the pages of every command against the rules of axe on what all people can use, looks for what stands beyond a window that is
 * 1280 pixels wide, and prints them on A4.
 */
class PrintedPagesTest {
  private static final float SHORT_EDGE = 595;
  private static final float LONG_EDGE = 842;

  /** It lets the page run no other script than its own. */
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  private static final Pattern TOLD = Pattern.compile("<pre id=\"told\">([^<]*)</pre>");
  /** What axe finds, and what stands beyond the edge of the window and cannot be scrolled to within the page. */
  private static final String ASK = """
      const edge = document.documentElement.clientWidth;
      const isScrolled = each => each !== null
          && (getComputedStyle(each).overflowX === "auto" || isScrolled(each.parentElement));
      const beyond = [...document.body.querySelectorAll("*")]
          .filter(each => each.getBoundingClientRect().right > edge + 1 && !isScrolled(each))
          .map(each => "beyond the window of " + edge + ": " + each.outerHTML.slice(0, 200).replaceAll("\\n", " "));
      axe.run().then(
          found => found.violations.flatMap(
              each => each.nodes.map(node => each.id + ": " + each.help + ": " + node.html)),
          error => ["axe: " + error])
        .then(found => [...beyond, ...found].join("\\n"))
        .then(told => {
          document.documentElement.innerHTML = "<body><pre id=told></pre></body>";
          document.getElementById("told").textContent = told;
        });
      """;

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> anybodyCanUseThePagesAndPrintThem() throws IOException {
    Chromium chromium = Chromium.in(folder);
    return pages().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
          assertThat(violations(chromium, page.getValue())).isEmpty();
          assertThat(PrintedPaper.read(chromium.print(page.getValue())).pages())
              .isNotEmpty()
              .allSatisfy(sheet -> {
                assertThat(Math.min(sheet.width(), sheet.height()))
                    .isBetween(SHORT_EDGE - 1, SHORT_EDGE + 1);
                assertThat(Math.max(sheet.width(), sheet.height()))
                    .isBetween(LONG_EDGE - 1, LONG_EDGE + 1);
                assertThat(sheet.words())
                    .allSatisfy(words -> assertThat(words.right()).isLessThan(sheet.width()));
              });
        }));
  }

  @Test
  void thePapersOf2021StandOnTheirPagesWithTheirNumbers() throws Exception {
    List<PrintedPaper.Sheet> pages = PrintedPaper.read(Chromium.in(folder)
            .print(Run.skp(new byte[0], "form", "sample:head-of-office-2021").out()))
        .pages();

    assertThat(pages).hasSize(4);
    assertThat(pages.get(0).letters())
        .contains("PENILAIANSASARANKINERJAPEGAWAI", "PERSPEKTIFNORENCANAKINERJA");
    assertThat(pages.get(1).letters()).contains("PERJANJIANKINERJA59,2", "NILAIAKHIRSKP102,8");
    assertThat(pages.get(2).letters()).contains("NILAIPERILAKUKERJA105,00");
    assertThat(pages.get(3).letters()).contains("SKP102,8060%", "PREDIKATBaik", "4/4");
    assertThat(pages.get(0).width()).isGreaterThan(pages.get(0).height());
    assertThat(pages.get(3).height()).isGreaterThan(pages.get(3).width());
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String language : List.of("en", "id")) {
      for (String[] call : List.of(
          new String[] {"evaluate", "sample:teacher-2024"},
          new String[] {"evaluate", "sample:teacher-2021"},
          new String[] {"evaluate", "sample:teacher-2024", "--reach", "SANGAT_BAIK"},
          new String[] {"evaluate", "sample:teacher-2024", "sample:teacher-2021", "--summary"},
          new String[] {"review", "sample:plan-flawed-2024"},
          new String[] {"year", "sample:teacher-year-2024"},
          new String[] {"career", "sample:teacher-year-2024"},
          new String[] {"unit", "sample:unit-2024"},
          new String[] {"cascade", "sample:unit-mph-draft-2024"},
          new String[] {
            "impact",
            "--from",
            "permenpanrb-6-2022",
            "--to",
            "permenpanrb-8-2021",
            "sample:teacher-2024"
          },
          new String[] {"rules", "permenpanrb-6-2022"},
          new String[] {"rules", "permenpanrb-8-2021"},
          new String[] {"rules", "permenpanrb-6-2022", "--diff", "permenpanrb-8-2021"},
          new String[] {"check", "sample:ministry-variant-2026"},
          new String[] {"cases", "--scorecard"},
          new String[] {"form", "sample:teacher-year-2024"},
          new String[] {"form", "sample:teacher-2024"},
          new String[] {"form", "sample:plan-teacher-2021"},
          new String[] {"form", "sample:teacher-2021"},
          new String[] {"form", "sample:head-of-office-2021"})) {
        List<String> arguments = new ArrayList<>(List.of(call));
        arguments.addAll(List.of("--format", "html", "--lang", language));
        if (call[0].equals("form")) {
          arguments.subList(arguments.size() - 2, arguments.size()).clear();
        }
        Run run = Run.skp(new byte[0], arguments.toArray(String[]::new));
        assertThat(run.out())
            .as(String.join(" ", arguments) + "\n" + run.err())
            .startsWith("<!DOCTYPE html>");
        pages.put(String.join(" ", arguments), run.out());
      }
    }
    Path book = folder.resolve("book");
    assertThat(Run.skp(new byte[0], "rules", "--book", book.toString()).status())
        .isZero();
    try (Stream<Path> files = Files.walk(book)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
        pages.put(book.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private static List<String> violations(Chromium chromium, String html)
      throws IOException, InterruptedException {
    String open = POLICY.matcher(html).replaceAll("");
    int end = open.lastIndexOf("</body>");
    Matcher told = TOLD.matcher(chromium.read(open.substring(0, end) + "<script>" + axe()
        + "</script><script>" + ASK + "</script>" + open.substring(end)));
    assertThat(told.find()).as("axe has answered").isTrue();
    return told.group(1).lines().toList();
  }

  private static String axe() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("axe.min.js"), "axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .replace("</script>", "<\\/script>");
    }
  }
}
