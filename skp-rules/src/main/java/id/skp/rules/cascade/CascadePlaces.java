package id.skp.rules.cascade;

import id.skp.core.cascade.RoleResultMatrix;

/** How findings name the place of a node, a link or an owner. */
interface CascadePlaces {
  String ofNode(int node);

  String ofLink(int link);

  /** Names places by ids, where there is no document. */
  static CascadePlaces ids(CascadeGraph graph) {
    return new CascadePlaces() {
      @Override
      public String ofNode(int node) {
        return graph.id(node);
      }

      @Override
      public String ofLink(int link) {
        return graph.id(graph.from(link));
      }
    };
  }

  /** Names places by JSON Pointers into the document of a matrix. */
  static CascadePlaces pointers(RoleResultMatrix matrix) {
    int goals = matrix.goals().size();
    return new CascadePlaces() {
      @Override
      public String ofNode(int node) {
        return node < goals ? "/goals/" + node : "/results/" + (node - goals);
      }

      @Override
      public String ofLink(int link) {
        return "/links/" + link;
      }
    };
  }
}
