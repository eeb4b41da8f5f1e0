package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.people.Nip;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.rules.siasn.SiasnPayload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom our records are of, and which records of the system are of somebody else or of nobody who can be told. */
record SiasnPersons(Set<String> nips, Set<String> ids, Set<SiasnPayload> payloads) {
  static SiasnPersons of(Collection<SiasnRecord> ours) {
    return new SiasnPersons(
        texts(ours, List.of(SiasnField.NIP)),
        texts(ours, SiasnField.PERSON_IDS),
        ours.stream().map(SiasnRecord::payload).collect(Collectors.toSet()));
  }

  private static Set<String> texts(Collection<SiasnRecord> records, List<String> names) {
    return records.stream()
        .flatMap(record -> names.stream().flatMap(name -> record.text(name).stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns where a record says of a person what ours says otherwise; what one of them does not say is no difference. */
  static Stream<SiasnDifference> differences(SiasnRecord theirs, SiasnRecord ours) {
    return Stream.of(SiasnField.NIP, SiasnField.PERSON_NAME)
        .flatMap(name -> theirs
            .text(name)
            .flatMap(their -> ours.text(name)
                .filter(our -> !SiasnLabels.folded(our).equals(SiasnLabels.folded(their)))
                .map(our -> new SiasnDifference(name, Optional.of(their), our)))
            .stream());
  }

  List<Finding> findings(List<SiasnRecord> theirs) {
    requireNonNull(theirs, "theirs");
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < theirs.size(); i++) {
      int place = i;
      finding(theirs.get(i))
          .map(each -> each.withLocation("/" + place + each.location()))
          .ifPresent(findings::add);
    }
    return List.copyOf(findings);
  }

  private Optional<Finding> finding(SiasnRecord record) {
    Optional<String> nip = record.text(SiasnField.NIP).filter(each -> !nips.isEmpty());
    if (nip.filter(each -> !nips.contains(each)).isPresent()) {
      return Optional.of(ofOther(SiasnField.NIP, ofNip(nip.get()), shown("NIP", nips)));
    }
    String name = SiasnField.personId(record.payload());
    Optional<String> id = record.text(name).filter(each -> !ids.isEmpty());
    if (id.filter(each -> !ids.contains(each)).isPresent()) {
      return Optional.of(ofOther(name, Text.same(shown(name, Set.of(id.get()))), shown(name, ids)));
    }
    return nip.isEmpty() && id.isEmpty() && payloads.contains(record.payload())
        ? Optional.of(Finding.of(SiasnFinding.PERSON_NOT_IDENTIFIED, "/" + name, name))
        : Optional.empty();
  }

  private static Finding ofOther(String name, Text theirs, String ours) {
    return Finding.of(SiasnFinding.RECORD_OF_OTHER_PERSON, "/" + name, theirs, ours);
  }

  /** Of a number only the last digits are told, which both may have. */
  private Text ofNip(String their) {
    String told = shown("NIP", Set.of(their));
    if (nips.size() > 1 || !told.equals(shown("NIP", nips))) {
      return Text.same(told);
    }
    String digits = Nip.of(their).differingDigits(Nip.of(nips.iterator().next()));
    return Text.of(
        told + " (berbeda pada angka ke-" + digits + ")",
        told + " (they differ in digits " + digits + ")");
  }

  private static String shown(String name, Set<String> texts) {
    return name + " "
        + InvalidValueException.shown(
            texts.stream().map(InvalidValueException::shown).collect(Collectors.joining(", ")));
  }
}
