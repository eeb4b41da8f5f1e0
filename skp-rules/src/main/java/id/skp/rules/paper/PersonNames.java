package id.skp.rules.paper;

import id.skp.core.people.Appraiser;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.Skp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of the persons that a plan names, by their ids; another person is printed with the id. */
final class PersonNames {
  private final Map<String, String> names = new HashMap<>();

  PersonNames(Skp skp) {
    for (Assigner assigner : skp.assigners()) {
      assigner
          .employeeId()
          .ifPresent(id -> assigner
              .name()
              .or(assigner::capacity)
              .ifPresent(name -> names.putIfAbsent(id, name)));
    }
    skp.appraiser().id().ifPresent(id -> names.put(id, skp.appraiser().name()));
    names.put(skp.employee().id(), skp.employee().name());
  }

  /** Adds an official whom the plan does not name. */
  PersonNames with(Optional<Appraiser> official) {
    official.ifPresent(each -> each.id().ifPresent(id -> names.putIfAbsent(id, each.name())));
    return this;
  }

  String of(String id) {
    return names.getOrDefault(id, id);
  }
}
