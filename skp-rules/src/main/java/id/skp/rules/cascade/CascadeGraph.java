package id.skp.rules.cascade;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * <em>Pohon kinerja</em>: goals, results and what supports what, by their ids alone. It takes results from wherever they
 * are kept, such as rows of a table, and needs about a hundred bytes for each of them:
 *
 * <pre>{@code
 * CascadeGraph.Builder graph = CascadeGraph.builder();
 * graph.goal("G1");
 * graph.result("R1", "P02");
 * graph.link("R1", "G1");
 * ruleSet.decide(CascadeRules.CASCADE_GRAPH_REVIEW, graph.build());
 * }</pre>
 *
 * <p>Goals, results and links may come in any order. What a link names and nobody declared is kept, for a review to find.
 * Graphs may be shared between threads.
 */
public final class CascadeGraph implements Labelled {
  static final int NONE = -1;

  private static final Text LABEL = Text.of(
      "{0} sasaran, {1} hasil kerja, {2} penyelarasan", "goals: {0}, results: {1}, links: {2}");

  private static final byte GOAL = 1;
  private static final byte RESULT = 2;
  private static final byte ADDITIONAL = 4;
  private static final byte LEVELLED = 8;
  private static final byte TWO_OWNERS = 16;

  private static final byte DIRECT = 1;
  private static final byte NON_DIRECT = 2;
  private static final byte IN_TEAM = 4;

  private final IdTable nodes;
  private final IdTable owners;
  private final byte[] nodeFlags;
  private final int[] ownerOfNode;
  private final int[] levelOfOwner;
  private final boolean[] superior;
  private final int[] from;
  private final int[] to;
  private final byte[] linkFlags;
  private final int[] achievements; // in millionths of a percent
  private final Neighbours up;
  private final Neighbours down;

  private CascadeGraph(Builder builder) {
    int size = builder.nodes.size();
    this.nodes = builder.nodes;
    this.owners = builder.owners;
    nodes.trim();
    owners.trim();
    this.nodeFlags = first(size, builder.nodeFlags);
    this.ownerOfNode = builder.ownerOfNode.toArray();
    this.levelOfOwner = builder.levelOfOwner.toArray();
    this.superior = Arrays.copyOf(builder.superior, owners.size());
    this.from = builder.from.toArray();
    this.to = builder.to.toArray();
    this.linkFlags = first(from.length, builder.linkFlags);
    this.achievements = builder.achievements.length <= size
        ? builder.achievements
        : Arrays.copyOf(builder.achievements, size);
    this.up = Neighbours.of(size, from, to);
    this.down = Neighbours.of(size, to, from);
  }

  private static byte[] first(int size, byte[] flags) {
    return flags.length == size ? flags : Arrays.copyOf(flags, size);
  }

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return builder(0);
  }

  /**
   * Returns a builder that makes room beforehand, which spares a large graph from growing again and again.
   *
   * @param expectedResults how many goals and results are expected together, each with one link; more or fewer may come
   * @return an empty builder
   * @throws id.skp.core.InvalidValueException with code {@code ROOM_OUT_OF_RANGE} if the number is negative
   */
  public static Builder builder(int expectedResults) {
    unless(
        expectedResults >= 0,
        "ROOM_OUT_OF_RANGE",
        "expectedResults",
        "perlu angka mulai dari 0",
        "needs a number from 0",
        expectedResults);
    return new Builder(expectedResults);
  }

  /**
   * Obtains the graph of one matrix.
   *
   * @param matrix the matrix
   * @return the graph
   */
  public static CascadeGraph of(RoleResultMatrix matrix) {
    requireNonNull(matrix, "matrix");
    return of(List.of(matrix));
  }

  /**
   * Obtains the graph of an institution. Where a goal of one matrix has the id of a result of another, it is that result:
   * so the matrix of a unit hangs under the one above.
   *
   * @param matrices the matrices, in any order
   * @return the graph
   */
  public static CascadeGraph of(List<RoleResultMatrix> matrices) {
    requireNonNull(matrices, "matrices");
    Builder graph = builder();
    matrices.forEach(graph::matrix);
    return graph.build();
  }

  /**
   * Returns how many goals there are.
   *
   * @return the number, without those that are results of another matrix
   */
  public int goalCount() {
    return goals().cardinality();
  }

  /**
   * Returns how many results there are.
   *
   * @return the number
   */
  public int resultCount() {
    int count = 0;
    for (int node = 0; node < nodes.size(); node++) {
      count += isResult(node) ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns how many links there are.
   *
   * @return the number
   */
  public int linkCount() {
    return from.length;
  }

  /**
   * Finds who carries a result.
   *
   * @param resultId the id of the result
   * @return the id of the owner; empty for a goal and for what is not in the graph
   */
  public Optional<String> ownerOf(String resultId) {
    requireNonNull(resultId, "resultId");
    int node = nodes.find(resultId);
    return node == NONE || ownerOfNode[node] == NONE
        ? Optional.empty()
        : Optional.of(ownerId(ownerOfNode[node]));
  }

  int size() {
    return nodes.size();
  }

  BitSet goals() {
    BitSet goals = new BitSet(nodes.size());
    for (int node = 0; node < nodes.size(); node++) {
      goals.set(node, isGoal(node));
    }
    return goals;
  }

  int ownerCount() {
    return owners.size();
  }

  String id(int node) {
    return nodes.id(node);
  }

  String ownerId(int owner) {
    return owners.id(owner);
  }

  /** Returns the number of a goal or result; refuses what is not in the graph. */
  int require(String id) {
    int node = nodes.find(requireNonNull(id, "id"));
    unless(
        node != NONE,
        "UNKNOWN_RESULT",
        "id",
        "perlu id suatu sasaran atau hasil kerja",
        "needs the id of a goal or result",
        id);
    return node;
  }

  boolean isGoal(int node) {
    return (nodeFlags[node] & (GOAL | RESULT)) == GOAL;
  }

  boolean isResult(int node) {
    return (nodeFlags[node] & RESULT) != 0;
  }

  boolean isDeclared(int node) {
    return (nodeFlags[node] & (GOAL | RESULT)) != 0;
  }

  boolean isAdditional(int node) {
    return (nodeFlags[node] & ADDITIONAL) != 0;
  }

  boolean hasTwoOwners(int node) {
    return (nodeFlags[node] & TWO_OWNERS) != 0;
  }

  int owner(int node) {
    return ownerOfNode[node];
  }

  boolean isSuperior(int owner) {
    return superior[owner];
  }

  /** Returns the level of a node: that of a result's owner, 0 for a goal of which levels count, -1 if it is unknown. */
  int level(int node) {
    if (isGoal(node)) {
      return (nodeFlags[node] & LEVELLED) != 0 ? 0 : NONE;
    }
    return ownerOfNode[node] == NONE ? NONE : levelOfOwner[ownerOfNode[node]];
  }

  int from(int link) {
    return from[link];
  }

  int to(int link) {
    return to[link];
  }

  boolean isDirect(int link) {
    return (linkFlags[link] & DIRECT) != 0;
  }

  boolean isNonDirect(int link) {
    return (linkFlags[link] & NON_DIRECT) != 0;
  }

  boolean isInTeam(int link) {
    return (linkFlags[link] & IN_TEAM) != 0;
  }

  /** Returns a percentage as a whole number, which is exact and small: 1000% are 10^9. */
  static int millionths(Percentage percentage) {
    return percentage.value().scaleByPowerOfTen(6).intValueExact();
  }

  /** Returns how far a node has come, in millionths of a percent; -1 if that is unknown. */
  int achievement(int node) {
    return node < achievements.length ? achievements[node] : NONE;
  }

  Neighbours up() {
    return up;
  }

  Neighbours down() {
    return down;
  }

  /** Returns how many goals, results and links there are. */
  @Override
  public Text label() {
    return Message.of(LABEL, goalCount(), resultCount(), linkCount()).toText();
  }

  /** Returns the label in English. */
  @Override
  public String toString() {
    return label().in(Text.ENGLISH);
  }

  /** That a member of a team gets assignments from its head, whatever their levels are. */
  private record Assignment(String memberId, String headId) implements Comparable<Assignment> {
    // a table orders what shares a hash: texts that are made to share one cost no more than others
    private static final Comparator<Assignment> ORDER =
        Comparator.comparing(Assignment::memberId).thenComparing(Assignment::headId);

    @Override
    public int compareTo(Assignment other) {
      return ORDER.compare(this, other);
    }
  }

  /** Collects goals, results and links. Once the graph is built, nothing can be added: it is the builder's no more. */
  public static final class Builder {
    private static final int LEAST_ROOM = 16;

    private final IdTable nodes;
    private final IdTable owners = new IdTable("ownerId", 0);
    private final IntBuffer ownerOfNode;
    private final IntBuffer levelOfOwner = new IntBuffer(0);
    private final IntBuffer from;
    private final IntBuffer to;
    private byte[] nodeFlags;
    private byte[] linkFlags;
    private boolean[] superior = new boolean[LEAST_ROOM];
    private int[] achievements = new int[0];
    private int lastNode = NONE; // rows come with the same id again and again
    private int lastSupported = NONE;
    private int lastOwner = NONE;
    private boolean built;

    private Builder(int room) {
      this.nodes = new IdTable("id", room);
      this.ownerOfNode = new IntBuffer(room);
      this.from = new IntBuffer(room);
      this.to = new IntBuffer(room);
      this.nodeFlags = new byte[Math.max(LEAST_ROOM, room)];
      this.linkFlags = new byte[Math.max(LEAST_ROOM, room)];
    }

    /**
     * Adds a goal of the organisation.
     *
     * @param id its id
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the id is blank, or
     *     {@code GRAPH_BUILT}
     */
    public Builder goal(String id) {
      flag(node(id), GOAL);
      return this;
    }

    /**
     * Adds a result. A second time with the same owner changes nothing; with another owner a review finds it.
     *
     * @param id its id
     * @param ownerId the id of who carries it
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if an id is blank, or
     *     {@code GRAPH_BUILT}
     */
    public Builder result(String id, String ownerId) {
      int node = node(id);
      int owner = owner(ownerId);
      int before = ownerOfNode.get(node);
      flag(node, before == NONE || before == owner ? RESULT : RESULT | TWO_OWNERS);
      if (before == NONE) {
        ownerOfNode.set(node, owner);
      }
      return this;
    }

    /**
     * Adds a result from an additional assignment (<em>kinerja tambahan</em>), which need not reach a goal.
     *
     * @param id its id
     * @param ownerId the id of who carries it
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if an id is blank, or
     *     {@code GRAPH_BUILT}
     */
    public Builder additionalResult(String id, String ownerId) {
      result(id, ownerId);
      flag(node(id), ADDITIONAL);
      return this;
    }

    /**
     * Says where an owner stands.
     *
     * @param id the id of the owner
     * @param level how far from the top, from 1
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the id is blank,
     *     {@code LEVEL_OUT_OF_RANGE} if the level is less than 1, or {@code GRAPH_BUILT}
     */
    public Builder owner(String id, int level) {
      unless(
          level >= 1,
          "LEVEL_OUT_OF_RANGE",
          "level",
          "perlu jenjang mulai dari 1",
          "needs a level from 1",
          level);
      levelOfOwner.set(owner(id), level);
      return this;
    }

    /**
     * Says that an owner has others below, who are expected to carry each result.
     *
     * @param id the id of the owner
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the id is blank, or
     *     {@code GRAPH_BUILT}
     */
    public Builder superior(String id) {
      int owner = owner(id);
      superior[owner] = true;
      return this;
    }

    /**
     * Says how far a result has come.
     *
     * @param resultId the id of the result
     * @param achievement how far, in percent of what was expected
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the id is blank, or
     *     {@code GRAPH_BUILT}
     */
    public Builder achieved(String resultId, Percentage achievement) {
      int node = node(resultId);
      if (node >= achievements.length) {
        int before = achievements.length;
        achievements = Arrays.copyOf(achievements, nodeFlags.length);
        Arrays.fill(achievements, before, achievements.length, NONE);
      }
      achievements[node] = millionths(requireNonNull(achievement, "achievement"));
      return this;
    }

    /**
     * Adds a link of which the method is not told.
     *
     * @param resultId the id of the result that contributes
     * @param supportsId the id of the goal or result it contributes to
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if an id is blank, or
     *     {@code GRAPH_BUILT}
     */
    public Builder link(String resultId, String supportsId) {
      return link(resultId, supportsId, (byte) 0);
    }

    /**
     * Adds a link.
     *
     * @param resultId the id of the result that contributes
     * @param supportsId the id of the goal or result it contributes to
     * @param method how the two are aligned
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if an id is blank, or
     *     {@code GRAPH_BUILT}
     */
    public Builder link(String resultId, String supportsId, CascadingMethod method) {
      requireNonNull(method, "method");
      return link(resultId, supportsId, flagOf(Optional.of(method)));
    }

    private Builder link(
        String resultId, String supportsId, Optional<CascadingMethod> method, boolean inTeam) {
      int flags = flagOf(method) | (inTeam ? IN_TEAM : 0);
      return link(resultId, supportsId, (byte) flags);
    }

    private void levelledGoal(String id) {
      flag(node(id), GOAL | LEVELLED);
    }

    /** Of a single matrix, goals and results are numbered in its order, and so are links. */
    private void matrix(RoleResultMatrix matrix) {
      boolean levelled = matrix.form() == MatrixLevels.DUA_TINGKAT;
      matrix.goals().forEach(goal -> {
        if (levelled) {
          levelledGoal(goal.id());
        } else {
          goal(goal.id());
        }
      });
      for (MatrixMember member : matrix.members()) {
        owner(member.id(), member.level());
        member.superiorId().ifPresent(this::superior);
      }
      matrix.teams().forEach(team -> superior(team.headId()));
      matrix.results().forEach(this::result);
      links(matrix);
    }

    private void result(MatrixResult result) {
      if (result.result().kind() == WorkResultKind.TAMBAHAN) {
        additionalResult(result.id(), result.ownerId());
      } else {
        result(result.id(), result.ownerId());
      }
      result.achievement().ifPresent(achievement -> achieved(result.id(), achievement));
    }

    private void links(RoleResultMatrix matrix) {
      Map<String, String> owners = new HashMap<>();
      matrix.results().forEach(result -> owners.put(result.id(), result.ownerId()));
      Set<Assignment> assignments = new HashSet<>();
      for (Team team : matrix.teams()) {
        team.memberIds().forEach(member -> assignments.add(new Assignment(member, team.headId())));
      }
      for (CascadeLink link : matrix.links()) {
        String head = owners.getOrDefault(link.supportsId(), "");
        String member = owners.getOrDefault(link.resultId(), "");
        boolean inTeam = assignments.contains(new Assignment(member, head));
        link(link.resultId(), link.supportsId(), link.method(), inTeam);
      }
    }

    private void flag(int node, int flags) {
      nodeFlags[node] |= (byte) flags;
    }

    private static byte flagOf(Optional<CascadingMethod> method) {
      return method
          .map(told -> told == CascadingMethod.DIRECT ? DIRECT : NON_DIRECT)
          .orElse((byte) 0);
    }

    private Builder link(String resultId, String supportsId, byte flags) {
      int link = from.size();
      int result = node(resultId);
      from.add(result);
      lastSupported = node(supportsId, lastSupported);
      to.add(lastSupported);
      if (link == linkFlags.length) {
        linkFlags = Arrays.copyOf(linkFlags, 2 * link);
      }
      linkFlags[link] = flags;
      return this;
    }

    private int node(String id) {
      lastNode = node(id, lastNode);
      return lastNode;
    }

    /** What is added to a graph that is built would change it under the eyes of whoever has it. */
    private void requireOpen() {
      unless(
          !built,
          "GRAPH_BUILT",
          "builder",
          "perlu pembangun baru untuk setiap graf, yang ini sudah dipakai",
          "needs a new builder for each graph, this one is used",
          Optional.empty());
    }

    private int node(String id, int guess) {
      requireOpen();
      int node = nodes.intern(requireNonNull(id, "id"), guess);
      if (node == ownerOfNode.size()) {
        ownerOfNode.add(NONE);
        if (node == nodeFlags.length) {
          nodeFlags = Arrays.copyOf(nodeFlags, 2 * node);
        }
      }
      return node;
    }

    private int owner(String id) {
      requireOpen();
      int owner = owners.intern(requireNonNull(id, "ownerId"), lastOwner);
      lastOwner = owner;
      if (owner == levelOfOwner.size()) {
        levelOfOwner.add(NONE);
        if (owner == superior.length) {
          superior = Arrays.copyOf(superior, 2 * owner);
        }
      }
      return owner;
    }

    /**
     * Builds the graph.
     *
     * @return the graph
     * @throws id.skp.core.InvalidValueException with code {@code BUILT_TWICE} if it was built before
     */
    public CascadeGraph build() {
      unless(
          !built,
          "BUILT_TWICE",
          "builder",
          "perlu builder baru untuk setiap graf",
          "needs a new builder for each graph",
          Optional.empty());
      built = true;
      return new CascadeGraph(this);
    }
  }

  /** Returns nodes by their ids. */
  List<String> ids(int[] some) {
    List<String> ids = new ArrayList<>(some.length);
    for (int node : some) {
      ids.add(id(node));
    }
    return ids;
  }
}
