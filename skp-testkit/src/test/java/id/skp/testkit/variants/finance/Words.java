package id.skp.testkit.variants.finance;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** The words of the decree. */
final class Words {
  private Words() {}

  /** Which realisations are better. */
  enum Direction implements Labelled {
    /** The more the better. */
    MAXIMIZE("maksimalkan", "maximise"),
    /** The less the better. */
    MINIMIZE("minimalkan", "minimise"),
    /** The nearer to the target the better. */
    STABILIZE("stabilkan", "stabilise");

    private final Text label;

    Direction(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How the realisations of several quarters become one. */
  enum Consolidation implements Labelled {
    /** Added up. */
    SUM("jumlah", "sum"),
    /** The last one known. */
    LAST("nilai terakhir", "last value"),
    /** Their mean. */
    AVERAGE("rata-rata", "average");

    private final Text label;

    Consolidation(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How near an indicator is to what it measures. */
  enum Validity implements Labelled {
    /** It measures the result itself. */
    EXACT("exact", "exact"),
    /** It measures something that stands for the result. */
    PROXY("proxy", "proxy"),
    /** It measures what was done for the result. */
    ACTIVITY("activity", "activity");

    private final Text label;

    Validity(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How far the unit itself decides whether the target is reached. */
  enum Control implements Labelled {
    /** Mostly others do. */
    LOW("rendah", "low"),
    /** It and others do. */
    MODERATE("sedang", "moderate"),
    /** Mostly it does. */
    HIGH("tinggi", "high");

    private final Text label;

    Control(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Whose value is calibrated. */
  enum PostGroup implements Labelled {
    /** The minister. */
    MENTERI("Menteri", "minister"),
    /** Middle leadership posts. */
    JPT_MADYA("JPT Madya", "middle leadership post"),
    /** Everybody else. */
    LAINNYA("lainnya", "other posts");

    private final Text label;

    PostGroup(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How grave a breach of discipline is. */
  enum Breach implements Labelled {
    /** Light. */
    RINGAN("ringan", "light"),
    /** Medium. */
    SEDANG("sedang", "medium"),
    /** Heavy. */
    BERAT("berat", "heavy");

    private final Text label;

    Breach(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How near a person's unit is to the organisation whose value counts. */
  enum Tier implements Labelled {
    /** The first tier. */
    TIER_1("tingkat 1", "tier 1"),
    /** The second tier. */
    TIER_2("tingkat 2", "tier 2");

    private final Text label;

    Tier(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How near a realisation is to a target that is to be kept (OQ-V01). */
  enum Closeness implements Labelled {
    /** 100 less the deviation in percent of the target, not under 0. */
    DEVIATION_FROM_TARGET("100 dikurangi simpangan dari target", "100 less the deviation"),
    /** The smaller of the two in percent of the larger. */
    SMALLER_OF_LARGER("yang kecil terhadap yang besar", "the smaller of the larger");

    private final Text label;

    Closeness(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** What is reached of a target of zero (OQ-V02). */
  enum ZeroTarget implements Labelled {
    /** From 100 at zero, evenly, to 0 at the worst case. */
    LINEAR_TO_WORST_CASE("linear sampai keadaan terburuk", "linear down to the worst case"),
    /** 100 at zero, otherwise 0. */
    ALL_OR_NOTHING("100 atau 0", "100 or 0");

    private final Text label;

    ZeroTarget(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** What comes first (OQ-V05). */
  enum AdjustmentOrder implements Labelled {
    /** Deductions and correction, then the organisation. */
    ADJUST_THEN_MIX("penyesuaian, lalu organisasi", "adjust, then mix"),
    /** The organisation, then deductions and correction. */
    MIX_THEN_ADJUST("organisasi, lalu penyesuaian", "mix, then adjust");

    private final Text label;

    AdjustmentOrder(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Which deductions of several subordinates count for their superior (OQ-V06). */
  enum ImpactAggregation implements Labelled {
    /** All, added up. */
    SUM("jumlah", "sum"),
    /** The highest. */
    HIGHEST("yang tertinggi", "the highest");

    private final Text label;

    ImpactAggregation(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
