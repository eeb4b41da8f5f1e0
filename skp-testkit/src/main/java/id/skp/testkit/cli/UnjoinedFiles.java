package id.skp.testkit.cli;

import id.skp.core.people.Employee;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files of several plans of one employee in one year, each of which was worked out by itself. */
final class UnjoinedFiles {
  private static final Text TOLD = Text.of(
      "{0}: milik satu pegawai dan satu tahun, {1}, tetapi masing-masing dihitung sendiri; panggil skp year --join"
          + " dengan berkas-berkas itu untuk satu predikat akhir tahun dan satu angka kredit",
      "{0}: of one employee and one year, {1}, but each is worked out by itself; call skp year --join with these files for"
          + " one year-end predicate and one credit");

  private static final Text MORE = Text.of("{0} lagi", "{0} more");

  /** So many persons who share an id are told apart. */
  private static final int MOST_PERSONS = 10;

  private final Map<IdInYear, List<Filed>> filed = new LinkedHashMap<>();

  private record IdInYear(String id, int year) {}

  /** The files of one employee in one year, of which two are named. */
  private static final class Filed {
    private final Employee employee;
    private final Set<String> plans = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    Filed(Employee employee) {
      this.employee = employee;
    }

    /** Takes a file; one plan told twice is no other post. */
    void add(String name, String skpId) {
      if (plans.add(skpId) && names.size() < 2) {
        names.add(PlainText.line(name));
      }
    }

    Message message(int year) {
      List<Object> told = new ArrayList<>(names);
      if (plans.size() > names.size()) {
        told.add(Message.of(MORE, plans.size() - names.size()));
      }
      return Message.of(TOLD, told, String.valueOf(year));
    }
  }

  /** Takes a file that was worked out for a year; that of a person is known by what joins files, too. */
  void add(String name, PerformanceFile file, int year) {
    Employee employee = file.plans().get(0).employee();
    List<Filed> ofId =
        filed.computeIfAbsent(new IdInYear(employee.id(), year), added -> new ArrayList<>());
    for (Filed each : ofId) {
      if (each.employee.isSamePerson(employee)) {
        each.add(name, file.skpId());
        return;
      }
    }
    if (ofId.size() < MOST_PERSONS) {
      Filed first = new Filed(employee);
      first.add(name, file.skpId());
      ofId.add(first);
    }
  }

  /** Tells of each employee who has several files in a year; tells whether there is any. */
  boolean tell(RuleSetCommand command) {
    boolean any = false;
    for (Map.Entry<IdInYear, List<Filed>> each : filed.entrySet()) {
      for (Filed one : each.getValue()) {
        if (one.plans.size() > 1) {
          any = true;
          command.tell(one.message(each.getKey().year()).in(command.console().locale()));
        }
      }
    }
    return any;
  }
}
