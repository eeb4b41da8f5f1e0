package id.skp.testkit.cli;

import id.skp.core.people.Employee;
import id.skp.core.text.Pointer;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.StrictJson;
import id.skp.testkit.internal.JsonLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What only the host system knows: the fields of one employee, or a table of the fields of each, by NIP or by the id of the employee
 * in the plan.
 *
 * @param file where it stands
 * @param fields the fields of one employee, if it is no table
 * @param table the fields by employee
 */
record SiasnHost(
    String file, Optional<Map<String, Object>> fields, Map<String, Map<String, Object>> table) {
  private static final String PATH = "path";

  /** What belongs to one payload: on others it would replace what is there. */
  private static final Set<String> OF_ONE_PAYLOAD = Set.of("id", PATH, "dok_pak", "sk_pak");

  static SiasnHost none() {
    return new SiasnHost("", Optional.empty(), Map.of());
  }

  static SiasnHost of(String file, byte[] document) throws WrongInputException {
    try {
      if (StrictJson.parse(document) instanceof Map<?, ?> given) {
        Map<String, Object> fields = withoutNull(given);
        return isTable(fields)
            ? new SiasnHost(file, Optional.empty(), table(file, fields))
            : new SiasnHost(file, Optional.of(fields), Map.of());
      }
    } catch (DocumentException refused) {
      throw Inputs.refused(file, document, refused);
    }
    throw WrongInputException.of(
        file,
        "perlu objek berisi bidang data SIASN, seperti pnsDinilaiOrang, atau tabel objek seperti itu menurut NIP atau id pegawai",
        "needs an object of fields of SIASN, such as pnsDinilaiOrang, or a table of such objects by NIP or employee id");
  }

  private static Map<String, Object> withoutNull(Map<?, ?> given) {
    Map<String, Object> fields = new LinkedHashMap<>();
    JsonLine.members(given).forEach((name, value) -> {
      if (value != null) {
        fields.put(name, value);
      }
    });
    return fields;
  }

  /** No field but the documents holds an object; nothing at all is said of anybody. */
  private static boolean isTable(Map<String, Object> fields) {
    return fields.entrySet().stream()
            .anyMatch(each ->
                each.getValue() instanceof Map<?, ?> && !folded(each.getKey()).equals(PATH))
        || fields.isEmpty();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Map<String, Object>> table(String file, Map<String, Object> rows)
      throws WrongInputException {
    Map<String, Map<String, Object>> table = new LinkedHashMap<>();
    for (Map.Entry<String, Object> row : rows.entrySet()) {
      if (!(row.getValue() instanceof Map<?, ?> fields)) {
        String place = Pointer.under("", row.getKey()) + ": ";
        throw WrongInputException.of(
            file,
            place + "perlu objek berisi bidang data SIASN, seperti baris lain tabel ini",
            place + "needs an object of fields of SIASN, as the other rows of this table");
      }
      table.put(row.getKey(), withoutNull(fields));
    }
    return table;
  }

  private List<Map<String, Object>> rows(Employee employee) {
    return Stream.of(employee.nip().value(), employee.id())
        .distinct()
        .flatMap(key -> Optional.ofNullable(table.get(key)).stream())
        .toList();
  }

  /** Returns what is said of an employee. */
  Map<String, Object> of(Employee employee) {
    return fields.orElseGet(() -> rows(employee).stream().findFirst().orElse(Map.of()));
  }

  /** Tells whether others stand in the table, and this employee does not. */
  boolean lacks(Employee employee) {
    return !table.isEmpty() && rows(employee).isEmpty();
  }

  /** Refuses fields that would be given to several employees, or two rows to one. */
  void requireFor(Collection<Employee> employees) throws WrongInputException {
    long persons = employees.stream().map(Employee::nip).distinct().count();
    if (fields.isPresent() && persons > 1) {
      throw WrongInputException.of(
          file,
          "bidang ini milik satu pegawai, sedangkan BERKAS memuat " + persons
              + "; beri tabel menurut NIP atau id pegawai, {\"NIP\": {\"pnsDinilaiOrang\": \"\u2026\"}, \u2026}",
          "these fields belong to one employee, and FILE holds " + persons
              + "; give a table by NIP or employee id, {\"NIP\": {\"pnsDinilaiOrang\": \"\u2026\"}, \u2026}");
    }
    for (Employee each : employees) {
      if (rows(each).size() > 1) {
        throw WrongInputException.of(
            file,
            Pointer.under("", each.id())
                + ": pegawai ini juga ada menurut NIP; hapus salah satu barisnya",
            Pointer.under("", each.id())
                + ": this employee stands there by NIP, too; remove one of the rows");
      }
    }
  }

  /** Refuses the id of a record and its documents where an employee has several payloads. */
  void requireOnePayload(Employee employee, int payloads) throws WrongInputException {
    if (payloads > 1
        && of(employee).keySet().stream()
            .map(SiasnHost::folded)
            .anyMatch(OF_ONE_PAYLOAD::contains)) {
      throw WrongInputException.of(
          file,
          "id dan path milik satu data, sedangkan BERKAS memberi " + payloads
              + "; tulis satu per satu",
          "id and path belong to one payload, and FILE gives " + payloads + "; write one by one");
    }
  }

  /** Tells what helps where a field is missing. */
  Text advice(Employee employee) {
    return lacks(employee)
        ? Text.of(
            "; pegawai ini tidak ada dalam tabel --host, menurut NIP atau id-nya",
            "; this employee is not in the table of --host, by NIP or id")
        : Text.of("; berikan dengan --host", "; give it with --host");
  }
}
