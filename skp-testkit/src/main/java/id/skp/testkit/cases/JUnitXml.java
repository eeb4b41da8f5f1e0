package id.skp.testkit.cases;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a report in the form that build servers read. It names no time and no machine: same cases, same bytes. */
final class JUnitXml {
  /** So many cases that failed are explained. */
  private static final int MOST_EXPLAINED = 1000;

  private final XMLStreamWriter xml;
  private int explained;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(CaseReport report, Writer out) throws IOException {
    try {
      new JUnitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)).write(report);
    } catch (XMLStreamException broken) {
      throw broken.getNestedException() instanceof IOException unwritable
          ? unwritable
          : new IOException(broken);
    }
  }

  private void write(CaseReport report) throws XMLStreamException {
    Map<String, List<CaseResult>> byFile = report.results().stream()
        .collect(Collectors.groupingBy(CaseResult::file, LinkedHashMap::new, Collectors.toList()));
    xml.writeStartDocument("UTF-8", "1.0");
    open("testsuites", "skp cases", report.results());
    for (Map.Entry<String, List<CaseResult>> file : byFile.entrySet()) {
      open("testsuite", file.getKey(), file.getValue());
      for (CaseResult result : file.getValue()) {
        write(result);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  private void open(String element, String name, List<CaseResult> results)
      throws XMLStreamException {
    long broken = results.stream().filter(CaseResult.Broken.class::isInstance).count();
    long failed = results.stream().filter(CaseResult.Failed.class::isInstance).count();
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    attribute("name", name);
    attribute("tests", String.valueOf(results.size()));
    attribute("failures", String.valueOf(failed));
    attribute("errors", String.valueOf(broken));
    long notRun = results.stream().filter(CaseResult.NotRun.class::isInstance).count();
    attribute("skipped", String.valueOf(notRun));
  }

  private void write(CaseResult result) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    attribute("classname", result.rule().isEmpty() ? "case-file" : result.rule());
    attribute("name", result.id().isEmpty() ? result.file() : result.id());
    if (result instanceof CaseResult.Failed failed) {
      problem(
          "failure",
          result,
          failed
              .decision()
              .filter(each -> ++explained <= MOST_EXPLAINED)
              .map(each -> each.trace().toString())
              .orElse(""));
    } else if (result instanceof CaseResult.Broken broken) {
      String problems = broken.problems().stream()
          .map(each -> PlainText.line(each.toString()))
          .collect(Collectors.joining("\n"));
      problem("error", result, problems);
    } else if (result instanceof CaseResult.NotRun notRun) {
      xml.writeStartElement("skipped");
      attribute("message", notRun.reason().english());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void problem(String element, CaseResult result, String details)
      throws XMLStreamException {
    xml.writeStartElement(element);
    attribute("message", result.toLine());
    xml.writeCharacters(PlainText.lines(InvalidValueException.withoutNumbersOfPersons(details)));
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, PlainText.line(InvalidValueException.withoutNumbersOfPersons(value)));
  }
}
