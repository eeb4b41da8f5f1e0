package id.skp.testkit.variants.dki;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.Map;

/**
 * The components of each group's score and their weights. A table whose weights do not add up to 100 cannot be built, and so
 * no variant that has it.
 *
 * @param weights the weights in percent, by group and component; a group that a decree leaves out has none
 */
record ComponentWeights(Map<Group, Map<Component, Ratio>> weights) implements Labelled {
  /** Whose score it is. */
  enum Group implements Labelled {
    /** Leadership posts. */
    PIMPINAN("jabatan pimpinan", "leadership posts"),
    /** All others. */
    LAINNYA("jabatan lain", "other posts");

    private final Text label;

    Group(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** What is judged. */
  enum Component implements Labelled {
    /** The minutes of activities, against the effective minutes of the month. */
    AKTIVITAS("aktivitas", "activity"),
    /** The sum of the behaviour scores. */
    PERILAKU("perilaku", "behaviour"),
    /** How much of the budget was spent as planned. */
    SERAPAN_ANGGARAN("serapan anggaran", "budget"),
    /** The key performance indicators. */
    IKU("indikator kinerja utama", "key performance indicators"),
    /** Indicators set for the post. */
    INDIKATOR_KHUSUS("indikator khusus", "special indicators"),
    /** The governor's directions. */
    ARAHAN("arahan gubernur", "directions"),
    /** Complaints of citizens that were dealt with. */
    PENGADUAN("tindak lanjut pengaduan", "complaints");

    private final Text label;

    Component(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How it stands as data: an object by group of objects by component. */
  static final ValueForm<ComponentWeights> FORM = ValueForms.map(
          Group.class, ValueForms.map(Component.class, ValueForms.ratio()))
      .as(ComponentWeights::new, ComponentWeights::weights);

  ComponentWeights {
    weights.forEach((group, ofGroup) -> unless(
        Ratio.sum(ofGroup.values()).equals(Ratio.HUNDRED),
        "WEIGHTS_NOT_WHOLE",
        group.name(),
        "needs weights that add up to 100",
        Ratio.sum(ofGroup.values())));
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), weights).toText();
  }
}
