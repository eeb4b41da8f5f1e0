package id.skp.rules;

/** The version of this library, which every evaluation names so that it can be reproduced. */
public final class LibraryVersion {
  /** The version, as in the build. */
  public static final String CURRENT = "0.1.0-SNAPSHOT";

  private LibraryVersion() {}
}
