package id.skp.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Something that is attacked: whatever bytes it is given, it answers as it is documented. */
interface Target {
  /** Returns the name, which is also that of the folder of its corpus. */
  String name();

  /** Returns inputs that mean something, from which others are made. */
  List<byte[]> seeds();

  /** Changes an input that is JSON. */
  default JsonNode changed(JsonNode input, Mutator by) {
    return by.changed(input);
  }

  /** Returns whether an attack that takes long is a finding. */
  default boolean isFast() {
    return false;
  }

  /** Attacks; whatever is thrown is a finding. */
  void attack(byte[] input) throws Exception;
}
