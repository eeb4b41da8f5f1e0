package id.skp.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown where a plug-in cannot be used: which provider it is, what is wrong with it and what to do. */
public final class RuleSetProviderException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a provider. */
  public enum Code {
    /** It is named, but cannot be loaded or created, or its file of services cannot be read. */
    PROVIDER_UNLOADABLE,
    /** It threw an exception instead of giving rule sets, or its list gave something else or did not end. */
    PROVIDER_FAILED,
    /** It was built for another version of the library. */
    PROVIDER_INCOMPATIBLE,
    /** It gave null instead of a list. */
    PROVIDER_GAVE_NULL,
    /** There is null among the rule sets it gave. */
    RULE_SET_NULL,
    /** Another provider, or the same one, gave a rule set with the same id. */
    DUPLICATE_RULE_SET
  }

  /** What is wrong. */
  private final Code code;

  /** The sentence in Indonesian. */
  private final String indonesian;

  /** The sentence in English. */
  private final String english;

  /** The class names of the providers. */
  private final ImmutableList<String> providers;

  RuleSetProviderException(
      Code code, List<String> providers, Text sentence, @Nullable Throwable cause) {
    super(code + ": " + requireNonNull(sentence, "sentence").english(), cause);
    this.code = code;
    this.indonesian = sentence.indonesian();
    this.english = sentence.english();
    this.providers = ImmutableList.copyOf(providers);
  }

  /**
   * Returns what is wrong.
   *
   * @return the code
   */
  public Code code() {
    return code;
  }

  /**
   * Returns what is wrong and what to do; the message is the code and the English sentence. What Java or the provider
   * says stands as it was said.
   *
   * @return the sentence in both languages
   */
  public Text text() {
    return Text.of(indonesian, english);
  }

  /**
   * Returns the class names of the providers it is about.
   *
   * @return the names: two for a duplicate id; none where the provider is not known, the message then holds what Java says
   */
  public List<String> providers() {
    return providers;
  }
}
