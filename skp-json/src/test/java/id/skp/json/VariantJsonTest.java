package id.skp.json;

import static id.skp.json.Documents.assertRefused;
import static id.skp.json.Documents.with;
import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Decision;
import id.skp.rules.Difference;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Variant;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Recommendation;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForms;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantJsonTest {
  private static final RuleSets BASES = RuleSets.standard();
  private static final RuleSet BASE = PermenPanRb6Of2022.ruleSet();
  private static final Map<String, String> BASES_BY_LETTER =
      Map.of("6", "permenpanrb-6-2022", "8", "permenpanrb-8-2021", "c", "predicate-consequences");
  private static final Regulation DECREE = Regulation.of("Permen Contoh 1/2026", "Pedoman");
  private static final String DOCUMENT = """
      {"document": "skp-variant/1", "id": "id.go.contoh", "base": "permenpanrb-6-2022",
       "decree": {"id": "Permen Contoh 1/2026", "title": "Pedoman"},
       "effectiveFrom": "2026-01-01", "effectiveUntil": null,
       "parameters": {
         "majorityShare": {"value": 60.0},
         "minimumUnitSize": {"value": 5, "source": {
           "citations": ["Permen Contoh 1/2026, Pasal 3"], "basis": "CIRCULAR"}}}}
      """;

  private static RuleSet read(String document) {
    return VariantJson.read(document, BASES);
  }

  private static ListAssert<String> refused(String piece, String replacement) {
    return assertRefused(() -> read(with(DOCUMENT, piece, replacement)));
  }

  private static RuleSet variant(Consumer<Variant> changes) {
    return BASE.variant("id.go.contoh", each -> {
      each.citing(DECREE);
      changes.accept(each);
    });
  }

  @Test
  void aDocumentGivesTheRuleSetThatTheSameChangesInJavaGive() {
    RuleSet same = variant(changes -> changes
        .effectiveFrom(LocalDate.of(2026, 1, 1))
        .parameter(
            Parameters6Of2022.MINIMUM_UNIT_SIZE,
            5,
            LegalSource.cited(Basis.CIRCULAR, "Permen Contoh 1/2026, Pasal 3"))
        .parameter(Parameters6Of2022.MAJORITY_SHARE, Percentage.of(60)));
    RuleSet read = VariantJson.read(DOCUMENT.getBytes(StandardCharsets.UTF_8), BASES);

    assertThat(read.differencesFrom(same)).isEmpty();
    assertThat(read.id()).isEqualTo(same.id());
    assertThat(read.regulation()).isEqualTo(DECREE);
    assertThat(read.validity()).isEqualTo(same.validity());
    assertThat(read.baseIds()).isEqualTo(same.baseIds());
    assertThat(VariantJson.write(read)).isEqualTo(VariantJson.write(same));
    assertThat(read.parameter(Parameters6Of2022.MAJORITY_SHARE).legalSource())
        .isEqualTo(LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026"));
  }

  @Test
  void whatIsWrittenIsInCanonicalForm() {
    Documents.VARIANTS.forEach(
        document -> assertThat(VariantJson.write(read(document))).isEqualTo(document));
  }

  @Test
  void theEnvelopeIsRefusedAtItsPlace() {
    refused("skp-variant/1", "skp-rule-set/1").containsExactly("/document WRONG_DOCUMENT");
    refused("permenpanrb-6-2022", "permenpanrb-7-2022").containsExactly("/base UNKNOWN_RULE_SET");
    refused("\"id.go.contoh\"", "\"permenpanrb-8-2021\"").containsExactly("/id DUPLICATE_RULE_SET");
    refused("\"id.go.contoh\"", "\"Kementerian Contoh\"")
        .containsExactly("/id RULE_SET_ID_MALFORMED");
    refused("\"decree\": {\"id\": \"Permen Contoh 1/2026\", \"title\": \"Pedoman\"},", "")
        .containsExactly("/decree MISSING_FIELD");
    refused("\"title\": \"Pedoman\"", "\"title\": \" \"")
        .containsExactly("/decree/title BLANK_TEXT");
    refused("\"effectiveUntil\": null", "\"effectiveUntil\": \"2025-12-31\"")
        .containsExactly("/effectiveUntil VALIDITY_INVERTED");
    refused("\"effectiveUntil\"", "\"effectiveTill\"")
        .containsExactly("/effectiveTill UNKNOWN_FIELD");
  }

  @Test
  void aFindingThatNobodyMakesIsRefusedAtItsPlace() {
    String codes = with(
        DOCUMENT,
        "\"majorityShare\": {\"value\": 60.0}",
        "\"disabledFindings\": {\"value\": [\"PLAN_LATE\", \"PLAN_LAT\", \"AAA\"]}");
    assertRefused(() -> read(codes))
        .containsExactly(
            "/parameters/disabledFindings/value/1 UNKNOWN_FINDING",
            "/parameters/disabledFindings/value/2 UNKNOWN_FINDING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "6 | majorityShare | 0 | /value NUMBER_OUT_OF_RANGE",
        "6 | majorityShare | 100 | /value NUMBER_OUT_OF_RANGE",
        "6 | smallPartShare | 0.0 | /value NUMBER_OUT_OF_RANGE",
        "6 | majorityShare | 20 | /value NUMBER_OUT_OF_RANGE",
        "6 | smallPartShare | 90 | /value NUMBER_OUT_OF_RANGE",
        "6 | predicateMatrix | {'DI_ATAS_EKSPEKTASI':{'DI_ATAS_EKSPEKTASI':'BAIK','SESUAI_EKSPEKTASI':'BAIK',"
            + "'DI_BAWAH_EKSPEKTASI':'BAIK'},'SESUAI_EKSPEKTASI':{'DI_ATAS_EKSPEKTASI':'BAIK',"
            + "'SESUAI_EKSPEKTASI':'BAIK','DI_BAWAH_EKSPEKTASI':'BAIK'},'DI_BAWAH_EKSPEKTASI':"
            + "{'DI_ATAS_EKSPEKTASI':'BAIK','SESUAI_EKSPEKTASI':'BAIK','DI_BAWAH_EKSPEKTASI':'BAIK'}}"
            + " | /value WITHOUT_EFFECT",
        "6 | cascadeLaggingShare | 100 | /value NUMBER_OUT_OF_RANGE",
        "6 | cascadeLaggingBelow | 0 | /value NUMBER_OUT_OF_RANGE",
        "8 | usualAspectCount | 5 | /value NUMBER_OUT_OF_RANGE",
        "6 | predicateScale | ['BAIK'] | /value LIST_TOO_SHORT",
        "6 | leaderRatingMap | {'ISTIMEWA':'SESUAI_EKSPEKTASI','BAIK':'SESUAI_EKSPEKTASI',"
            + "'BUTUH_PERBAIKAN':'SESUAI_EKSPEKTASI','KURANG':'SESUAI_EKSPEKTASI',"
            + "'SANGAT_KURANG':'SESUAI_EKSPEKTASI'} | /value WITHOUT_EFFECT",
        "8 | staffBands | {'lowest':'SANGAT_KURANG','bands':[{'from':0,'inclusive':true,'value':'KURANG'},{'from':60,'inclusive':true,'value':'CUKUP'},{'from':80,'inclusive':true,'value':'BAIK'},{'from':100,'inclusive':true,'value':'SANGAT_BAIK'}]}"
            + " | /value/lowest BAND_UNREACHABLE",
        "8 | leaderBands | {'lowest':'SANGAT_KURANG','bands':[{'from':-5,'inclusive':true,'value':'KURANG'},{'from':60,'inclusive':true,'value':'CUKUP'},{'from':80,'inclusive':true,'value':'BAIK'},{'from':100,'inclusive':true,'value':'SANGAT_BAIK'}]}"
            + " | /value/lowest BAND_UNREACHABLE",
        "8 | predicateBands | {'lowest':'SANGAT_KURANG','bands':[{'from':0,'inclusive':true,'value':'KURANG'},{'from':70,'inclusive':true,'value':'CUKUP'},{'from':90,'inclusive':true,'value':'BAIK'},{'from':110,'inclusive':true,'value':'SANGAT_BAIK'}]}"
            + " | /value/lowest BAND_UNREACHABLE",
        "8 | predicateBands | {'lowest':'SANGAT_KURANG','bands':[{'from':50,'inclusive':false,'value':'KURANG'},{'from':70,'inclusive':false,'value':'CUKUP'},{'from':90,'inclusive':false,'value':'BAIK'},{'from':120,'inclusive':false,'value':'SANGAT_BAIK'}]}"
            + " | /value/bands/3/from BAND_UNREACHABLE",
        "8 | aspectPoints | {'points':{'SANGAT_BAIK':16,'BAIK':13,'CUKUP':8,'KURANG':3,'SANGAT_KURANG':1},'bands':{'lowest':'SANGAT_KURANG','bands':[{'from':7,'inclusive':true,'value':'KURANG'},{'from':19,'inclusive':true,'value':'CUKUP'},{'from':34,'inclusive':true,'value':'BAIK'},{'from':49,'inclusive':true,'value':'SANGAT_BAIK'}]}}"
            + " | /value/bands/bands/3/from BAND_UNREACHABLE",
        "8 | aspectPoints | {'points':{'SANGAT_BAIK':16,'BAIK':13,'CUKUP':8,'KURANG':3,'SANGAT_KURANG':1},'bands':{'lowest':'SANGAT_KURANG','bands':[{'from':3,'inclusive':true,'value':'KURANG'},{'from':19,'inclusive':true,'value':'CUKUP'},{'from':34,'inclusive':true,'value':'BAIK'},{'from':42,'inclusive':true,'value':'SANGAT_BAIK'}]}}"
            + " | /value/bands/lowest BAND_UNREACHABLE",
        "8 | aspectPoints | {'points':{'SANGAT_BAIK':100,'BAIK':50,'CUKUP':25,'KURANG':10,'SANGAT_KURANG':1},'bands':{'lowest':'SANGAT_KURANG','bands':[{'from':4,'inclusive':true,'value':'KURANG'},{'from':5,'inclusive':true,'value':'CUKUP'},{'from':34,'inclusive':true,'value':'BAIK'},{'from':42,'inclusive':true,'value':'SANGAT_BAIK'}]}}"
            + " | /value/bands/bands/0/from BAND_UNREACHABLE",
        "8 | behaviourSingleLevel | {'met':109,'stepAbove':0}"
            + " | /value/stepAbove NUMBER_OUT_OF_RANGE",
        "8 | behaviourSingleLevel | {'met':89.5,'stepAbove':11}"
            + " | /value/met ANCHORS_UNORDERED",
        "8 | behaviourAnchors | {'met':0,'exceeded':0,'top':120}"
            + " | /value/met NUMBER_OUT_OF_RANGE",
        "8 | behaviourAnchors | {'met':90,'exceeded':100,'top':108.5}"
            + " | /value ANCHORS_UNORDERED",
        "8 | leaderScale | {'segments':[{'from':-20,'to':-10,'fromScore':0,'toScore':10},{'from':0,'to':100,'fromScore':10,'toScore':109}],'above':120,'between':'SEGMENT_BELOW'}"
            + " | /value/segments/0/to BAND_UNREACHABLE",
        "8 | leaderScale | {'segments':[{'from':50,'to':100,'fromScore':50,'toScore':109}],'above':120,'between':'SEGMENT_BELOW'}"
            + " | /value/segments/0/from SEGMENTS_HOLE",
        "8 | leaderScale | {'segments':[{'from':0,'to':99,'fromScore':0,'toScore':89},{'from':100,'to':100,'fromScore':100,'toScore':109}],'above':120,'between':'SEGMENT_BELOW'}"
            + " | /value/segments/1/fromScore WITHOUT_EFFECT",
        "8 | pp46Bands | {'segments':[{'from':-9,'to':-1,'fromScore':0,'toScore':10},{'from':0,'to':99,'fromScore':10,'toScore':109}],'above':120,'between':'SEGMENT_BELOW'}"
            + " | /value/segments/0/to BAND_UNREACHABLE",
        "8 | additionalCategoryWeights | {'SANGAT_BAIK':0,'BAIK':0,'CUKUP':0,'KURANG':0,'SANGAT_KURANG':0}"
            + " | /value WITHOUT_EFFECT",
        "8 | superiorWeights | {'SANGAT_BAIK':0,'BAIK':0,'CUKUP':0,'KURANG':0,'SANGAT_KURANG':0}"
            + " | /value WITHOUT_EFFECT",
        "8 | performanceWeights | {'withoutPeers':{'first':70.5,'second':29.5},'withPeers':{'first':100,'second':0}}"
            + " | /value/withPeers/second WITHOUT_EFFECT",
        "8 | pp46Weights | {'first':0,'second':100}" + " | /value/first WITHOUT_EFFECT",
        "6 | promotionPredicate | 'SANGAT_KURANG'" + " | /value WITHOUT_EFFECT",
        "6 | objectionEmployments | []" + " | /value LIST_TOO_SHORT",
        "6 | objectionEmployments | ['PPPK','PPPK']" + " | /value/1 DUPLICATE_ITEM",
        "6 | activityWords | ['rapat','rapat']" + " | /value/1 DUPLICATE_ITEM",
        "c | talentBoxes | {'DI_ATAS_EKSPEKTASI':{'RENDAH':4,'MENENGAH':7,'TINGGI':9},'SESUAI_EKSPEKTASI':{'RENDAH':2,'MENENGAH':5,'TINGGI':8},'DI_BAWAH_EKSPEKTASI':{'RENDAH':3,'MENENGAH':1,'TINGGI':6}}"
            + " | /value/SESUAI_EKSPEKTASI/RENDAH BOXES_UNORDERED",
        "c | talentBoxes | {'DI_ATAS_EKSPEKTASI':{'RENDAH':1,'MENENGAH':2,'TINGGI':3},'SESUAI_EKSPEKTASI':{'RENDAH':4,'MENENGAH':5,'TINGGI':6},'DI_BAWAH_EKSPEKTASI':{'RENDAH':7,'MENENGAH':8,'TINGGI':9}}"
            + " | /value/DI_ATAS_EKSPEKTASI/RENDAH BOXES_UNORDERED",
        "c | talentBoxes | {'DI_ATAS_EKSPEKTASI':{'RENDAH':4,'MENENGAH':7,'TINGGI':9}}"
            + " | /value/SESUAI_EKSPEKTASI MISSING_FIELD",
        "c | talentPotential | {'lowest':'TINGGI','bands':[{'from':60,'inclusive':true,'value':'MENENGAH'},{'from':80,'inclusive':true,'value':'RENDAH'}]}"
            + " | /value/bands/0/value BANDS_REVERSED",
        "c | talentPotential | {'lowest':'RENDAH','bands':[{'from':60,'inclusive':true,'value':'MENENGAH'},{'from':100.5,'inclusive':true,'value':'TINGGI'}]}"
            + " | /value/bands/1/from BAND_UNREACHABLE",
        "c | talentPerformance | {'SANGAT_BAIK':'DI_BAWAH_EKSPEKTASI','BAIK':'SESUAI_EKSPEKTASI'}"
            + " | /value/SANGAT_BAIK PREDICATES_UNORDERED",
        "c | talentPerformance | {'BAIK':'SESUAI_EKSPEKTASI'}" + " | /value WITHOUT_EFFECT",
        "c | countedPredicates | {'BAIK':0}" + " | /value WITHOUT_EFFECT",
        "c | countedPredicates | {'BAIK':1,'KURANG':5}" + " | /value BANDS_HOLE",
        "c | countedPredicates | {'BAIK':0,'KURANG':5,'SANGAT_KURANG':5}"
            + " | /value DUPLICATE_ITEM",
        "c | countedPredicates | {'BAIK':5,'BUTUH_PERBAIKAN':0,'KURANG':9}"
            + " | /value/BAIK PREDICATES_UNORDERED",
        "c | employmentsApart | ['CPNS','CPNS']" + " | /value/1 DUPLICATE_ITEM",
        "c | allowanceCuts | [{'event':'A','percent':35,'each':false,'insteadOfPredicate':false},{'event':'A','percent':20,'each':false,'insteadOfPredicate':false}]"
            + " | /value/1/event DUPLICATE_ITEM",
        "c | allowanceCuts | [{'event':'A','percent':0,'each':false,'insteadOfPredicate':false}]"
            + " | /value/0/percent NUMBER_OUT_OF_RANGE",
        "c | cutCap | 0" + " | /value NUMBER_OUT_OF_RANGE",
        "c | performancePart | 0" + " | /value NUMBER_OUT_OF_RANGE",
        "c | allowanceShares | {'BAIK':100.5}" + " | /value/BAIK NUMBER_OUT_OF_RANGE",
        "c | predicateAliases | {'BAIK':'Sangat baik'}" + " | /value/BAIK LABEL_OF_OTHER_PREDICATE",
        "c | predicateAliases | {'BAIK':'-'} | /value/BAIK TEXT_SAYS_NOTHING",
        "6 | misconductLabel | {'id':'-','en':'Poor'} | /value/id TEXT_SAYS_NOTHING",
        "6 | misconductLabel | {'id':'Buruk','en':'.'} | /value/en TEXT_SAYS_NOTHING",
        "8 | scoreMax | 0 | /value NUMBER_OUT_OF_RANGE",
        "8 | pp46Max | 0 | /value NUMBER_OUT_OF_RANGE",
        "8 | maximalTargetScore | 0 | /value NUMBER_OUT_OF_RANGE",
        "8 | additionalMax | 0 | /value NUMBER_OUT_OF_RANGE",
        "8 | newIdeaPoints | 0 | /value NUMBER_OUT_OF_RANGE",
        "8 | ownWeight | 0 | /value NUMBER_OUT_OF_RANGE",
        "8 | predicateBands | {'lowest':'BAIK','bands':[]} | /value/bands LIST_TOO_SHORT",
        "8 | predicateBands | {'lowest':'BAIK','bands':[{'from':50,'inclusive':true,'value':'BAIK'}]}"
            + " | /value/bands/0/value WITHOUT_EFFECT",
        "8 | staffBands | {'lowest':'KURANG','bands':[{'from':50,'inclusive':true,'value':'BAIK'},"
            + "{'from':60,'inclusive':true,'value':'BAIK'}]} | /value/bands/1/value WITHOUT_EFFECT",
        "8 | staffScores | {'SANGAT_BAIK':0,'BAIK':0,'CUKUP':0,'KURANG':0,'SANGAT_KURANG':0}"
            + " | /value WITHOUT_EFFECT",
        "8 | scopeWeights | {'DALAM_UNIT':0,'ANTAR_UNIT':0,'ANTAR_INSTANSI':0}"
            + " | /value WITHOUT_EFFECT",
        "8 | behaviourLevels | {'lowest':3,'highest':3} | /value/lowest LEVELS_INVERTED",
        "8 | behaviourLevels | {'lowest':5,'highest':3} | /value/lowest LEVELS_INVERTED",
        "8 | behaviourAnchors | {'met':100,'exceeded':100,'top':100} | /value/top WITHOUT_EFFECT",
        "8 | behaviourSingleLevel | {'met':0,'stepAbove':10} | /value/met NUMBER_OUT_OF_RANGE",
        "8 | requiredLevels | {'PENGAWAS':[]} | /value/PENGAWAS LIST_TOO_SHORT",
        "8 | requiredLevels | {'PENGAWAS':[{'aspect':'KOMITMEN','lowest':1,'highest':2},"
            + "{'aspect':'KOMITMEN','lowest':2,'highest':3}]} | /value/PENGAWAS STANDARDS_MALFORMED",
        "8 | rankingShares | {'mostAbove':10,'leastMeeting':10,'mostMeeting':20,'mostBelow':10}"
            + " | /value/mostMeeting SHARES_IMPOSSIBLE",
        "8 | rankingShares | {'mostAbove':100,'leastMeeting':0,'mostMeeting':100,'mostBelow':100}"
            + " | /value/mostAbove WITHOUT_EFFECT",
        "8 | leaderScale | {'segments':[{'from':0,'to':100,'fromScore':50,'toScore':50}],'above':50,"
            + "'between':'SEGMENT_ABOVE'} | /value/above WITHOUT_EFFECT",
        "8 | scopeWeights | {'DALAM_UNIT':3,'ANTAR_UNIT':2,'ANTAR_INSTANSI':1}"
            + " | /value/ANTAR_UNIT SCOPE_WEIGHTS_UNORDERED",
        "8 | scopeWeights | {'DALAM_UNIT':1,'ANTAR_UNIT':2,'ANTAR_INSTANSI':1}"
            + " | /value/ANTAR_INSTANSI SCOPE_WEIGHTS_UNORDERED",
        "8 | scopeWeights | {'DALAM_UNIT':1.5,'ANTAR_UNIT':1.25,'ANTAR_INSTANSI':2}"
            + " | /value/ANTAR_UNIT SCOPE_WEIGHTS_UNORDERED",
        "8 | staffScores | {'SANGAT_BAIK':100.5,'BAIK':110.5,'CUKUP':80,'KURANG':60,'SANGAT_KURANG':25}"
            + " | /value/SANGAT_BAIK CATEGORY_VALUES_UNORDERED",
        "8 | superiorWeights | {'SANGAT_BAIK':90.5,'BAIK':90.5,'CUKUP':90.5,'KURANG':90.5,'SANGAT_KURANG':90.5}"
            + " | /value/SANGAT_BAIK WEIGHTS_ABOVE_WHOLE",
        "8 | staffScores | {'SANGAT_BAIK':120.5,'BAIK':100,'CUKUP':80,'KURANG':60,'SANGAT_KURANG':25}"
            + " | /value/SANGAT_BAIK SCORE_ABOVE_HIGHEST",
        "6 | creditCoefficients | {'PEMULA':3.75,'TERAMPIL':5,'MAHIR':12.5,'PENYELIA':25,"
            + "'AHLI_PERTAMA':12.5,'AHLI_MUDA':25,'AHLI_MADYA':37.5,'AHLI_UTAMA':1.5}"
            + " | /value/AHLI_UTAMA CREDIT_COEFFICIENTS_UNORDERED",
        "8 | superiorWeights | {'SANGAT_BAIK':100,'BAIK':100,'CUKUP':100,'KURANG':100,'SANGAT_KURANG':100}"
            + " | /value/SANGAT_BAIK WEIGHTS_ABOVE_WHOLE",
        "8 | ownWeight | 80.1 | /value WEIGHTS_ABOVE_WHOLE",
        "8 | maximalTargetScore | 1 | /value MAXIMAL_TARGET_BELOW_SCALE",
        "8 | maximalTargetScore | 108.9 | /value MAXIMAL_TARGET_BELOW_SCALE",
        "8 | maximalTargetScore | 121 | /value SCORE_ABOVE_HIGHEST",
        "8 | additionalMax | 121 | /value SCORE_ABOVE_HIGHEST",
        "8 | pp46Bands | {'segments':[{'from':0,'to':100,'fromScore':0,'toScore':110}],'above':121,"
            + "'between':'SEGMENT_ABOVE'} | /value/above SCORE_ABOVE_HIGHEST",
        "8 | newIdeaPoints | 120.5 | /value SCORE_ABOVE_HIGHEST",
        "8 | scoreMax | 5 | /value SCORE_ABOVE_HIGHEST",
        "8 | scoreMax | 119.9 | /value SCORE_ABOVE_HIGHEST",
        "8 | staffScores | {'SANGAT_BAIK':121,'BAIK':100,'CUKUP':80,'KURANG':60,'SANGAT_KURANG':25}"
            + " | /value/SANGAT_BAIK SCORE_ABOVE_HIGHEST",
        "8 | developedScores | {'own':{'SANGAT_BAIK':121,'BAIK':100,'CUKUP':80,'KURANG':60,"
            + "'SANGAT_KURANG':25}} | /value/own/SANGAT_BAIK SCORE_ABOVE_HIGHEST",
        "8 | leaderScale | {'segments':[{'from':0,'to':100,'fromScore':0,'toScore':109}],'above':121,"
            + "'between':'SEGMENT_ABOVE'} | /value/above SCORE_ABOVE_HIGHEST",
        "8 | behaviourAnchors | {'met':90,'exceeded':109,'top':121} | /value/top SCORE_ABOVE_HIGHEST",
        "8 | behaviourSingleLevel | {'met':121,'stepAbove':10} | /value/met SCORE_ABOVE_HIGHEST",
        "8 | predicateBands | {'lowest':'KURANG','bands':[{'from':70,'inclusive':true,'value':'BUTUH_PERBAIKAN'}]}"
            + " | /value/bands/0/value PREDICATE_NOT_ON_SCALE",
        "8 | predicateBands | {'lowest':'KURANG','bands':[{'from':121,'inclusive':true,'value':'BAIK'}]}"
            + " | /value/bands/0/from SCORE_ABOVE_HIGHEST",
        "6 | improvementPredicates | {'PNS':['KURANG','SANGAT_KURANG'],'PPPK':['SANGAT_BAIK','KURANG']} | /value/PPPK PREDICATES_OVERLAP",
        "6 | rewardPredicates | ['SANGAT_BAIK','BAIK','CUKUP'] | /value PREDICATES_OVERLAP",
        "6 | rewardPredicates | ['SANGAT_KURANG'] | /value PREDICATES_INVERTED",
        "6 | rewardPredicates | ['BAIK'] | /value PREDICATES_INVERTED",
        "6 | improvementPredicates | {'PNS':['KURANG'],'PPPK':['SANGAT_KURANG']} | /value/PNS PREDICATES_INVERTED",
        "6 | creditPercentages | {'SANGAT_BAIK':0,'BAIK':0,'CUKUP':0,'KURANG':0,'SANGAT_KURANG':0}"
            + " | /value WITHOUT_EFFECT",
        "6 | cascadeLevelsPerLink | 0 | /value NUMBER_OUT_OF_RANGE",
        "6 | cascadeMostResults | 0 | /value NUMBER_OUT_OF_RANGE",
        "6 | creditRequirements | {'PEMULA':{'rank':15,'level':15},'TERAMPIL':{'rank':20,'level':60},"
            + "'MAHIR':{'rank':50,'level':100},'PENYELIA':{'rank':100},'AHLI_PERTAMA':{'rank':50,'level':100},"
            + "'AHLI_MUDA':{'rank':300,'level':100},'AHLI_MADYA':{'rank':150,'level':450},"
            + "'AHLI_UTAMA':{'rank':200}} | /value/AHLI_MUDA/rank CREDIT_NEED_OUT_OF_RANGE",
        "6 | creditRequirements | {'PEMULA':{'rank':15,'level':15},'TERAMPIL':{'rank':20,'level':39},"
            + "'MAHIR':{'rank':50,'level':100},'PENYELIA':{'rank':100},'AHLI_PERTAMA':{'rank':50,'level':100},"
            + "'AHLI_MUDA':{'rank':100,'level':200},'AHLI_MADYA':{'rank':150,'level':450},"
            + "'AHLI_UTAMA':{'rank':200}} | /value CREDIT_BASE_ABOVE_NEED",
        "6 | objectionProfile | {'name':'X','steps':[{'action':'FILE','state':'RECEIVED',"
            + "'nextState':'FILED','role':'ATASAN_PEJABAT_PENILAI','limit':{'days':14,'unit':'HARI'},"
            + "'fixesPredicate':false}]} | /value/steps/0/role FILED_BY_OTHER",
        "6 | objectionProfile | {'name':'X','steps':[{'action':'FILE','state':'RECEIVED',"
            + "'nextState':'FILED','role':'PEGAWAI','limit':{'days':14,'unit':'HARI'},"
            + "'fixesPredicate':false}]} | /value/steps NEVER_DECIDED",
        "6 | objectionProfile | {'name':'X','steps':[{'action':'FILE','state':'RECEIVED',"
            + "'nextState':'FILED','role':'PEGAWAI','limit':{'days':14,'unit':'HARI'},"
            + "'fixesPredicate':false},{'action':'DECIDE','state':'FILED','nextState':'DECIDED',"
            + "'role':'PEGAWAI','fixesPredicate':true}]} | /value/steps/1/role DECIDED_BY_OTHER",
        "6 | objectionProfile | {'name':'X','steps':[{'action':'FILE','state':'RECEIVED',"
            + "'nextState':'FILED','role':'PEGAWAI','limit':{'days':14,'unit':'HARI'},"
            + "'fixesPredicate':false},{'action':'DECIDE','state':'FILED','nextState':'DECIDED',"
            + "'role':'ATASAN_PEJABAT_PENILAI','fixesPredicate':false}]}"
            + " | /value/steps/1/fixesPredicate DECISION_WITHOUT_RULING",
        "6 | objectionProfile | {'name':'X','steps':[{'action':'FILE','state':'RECEIVED',"
            + "'nextState':'FILED','role':'PEGAWAI','limit':{'days':14,'unit':'HARI'},"
            + "'fixesPredicate':false},{'action':'EXPLAIN','state':'FILED','nextState':'DECIDED',"
            + "'role':'PEJABAT_PENILAI','fixesPredicate':false}]} | /value/steps NEVER_DECIDED",
        "6 | objectionProfile | {'name':'X','steps':[{'action':'FILE','state':'RECEIVED',"
            + "'nextState':'FILED','role':'PEGAWAI','limit':{'days':14,'unit':'HARI'},"
            + "'fixesPredicate':false},{'action':'DECIDE','state':'FILED','nextState':'DECIDED',"
            + "'role':'ATASAN_PEJABAT_PENILAI','fixesPredicate':true},{'action':'DECIDE',"
            + "'state':'APPEALED','nextState':'DECIDED','role':'ATASAN_PEJABAT_PENILAI',"
            + "'fixesPredicate':true}]} | /value/steps/2/state STEP_UNREACHABLE",
        "6 | objectionProfile | {'name':'-','steps':[{'action':'FILE','state':'RECEIVED',"
            + "'nextState':'FILED','role':'PEGAWAI','limit':{'days':14,'unit':'HARI'},"
            + "'fixesPredicate':false},{'action':'DECIDE','state':'FILED','nextState':'DECIDED',"
            + "'role':'ATASAN_PEJABAT_PENILAI','fixesPredicate':true}]} | /value/name TEXT_SAYS_NOTHING",
        "8 | firstDayScored | '2025-12-31' | /value WITHOUT_EFFECT",
        "8 | pp46Max | 101 | /value WITHOUT_EFFECT",
        "8 | pp46Max | 90.5 | /value WITHOUT_EFFECT",
        "8 | requiredLevels | {'PENGAWAS':[{'aspect':'KOMITMEN','lowest':1,'highest':8}]}"
            + " | /value/PENGAWAS/0/highest LEVEL_OUTSIDE_SCALE",
        "8 | requiredLevels | {'PENGAWAS':[{'aspect':'KOMITMEN','lowest':0,'highest':3}]}"
            + " | /value/PENGAWAS/0/lowest LEVEL_OUTSIDE_SCALE"
      })
  void aValueWithWhichARuleMeansNothingIsRefused(
      String regulation, String name, String value, String problem) {
    String document =
        """
        {"document": "skp-variant/1", "id": "id.go.contoh", "base": "%s",
         "decree": {"id": "Permen Contoh 1/2026", "title": "Pedoman"},
         "parameters": {"%s": {"value": %s}}}
        """.formatted(BASES_BY_LETTER.get(regulation), name, value.replace('\'', '"'));

    assertRefused(() -> read(document)).containsExactly("/parameters/" + name + problem);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(document))
        .satisfies(refusal -> assertThat(refusal.problems())
            .allSatisfy(each -> assertThat(each.text().indonesian())
                .isNotEqualTo(each.text().english())
                .doesNotContainPattern("[0-9]\\.[0-9]")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'finalQuarterIsAnnual': {'value': true}",
        "'yearEndPolicy': {'value': 'LAST_PERIOD'}"
      })
  void aYearThatRestsOnPeriodsThatAreNeverEvaluatedIsRefused(String year) {
    String both = with(
        DOCUMENT,
        "\"majorityShare\": {\"value\": 60.0}",
        (year + ", 'allowedPeriods': {'value': ['TAHUN']}").replace('\'', '"'));
    String name = year.substring(1, year.indexOf("':"));

    assertRefused(() -> read(both))
        .containsExactly("/parameters/" + name + "/value WITHOUT_EFFECT");
    assertThat(read(both.replace("[\"TAHUN\"]", "[\"TRIWULAN\", \"TAHUN\"]"))).isNotNull();
  }

  @Test
  void aConversionOfMoreThanAHundredHasSegmentsForIt() {
    String more = """
        {"document": "skp-variant/1", "id": "id.go.contoh", "base": "permenpanrb-8-2021",
         "decree": {"id": "Permen Contoh 1/2026", "title": "Pedoman"},
         "parameters": {"pp46Max": {"value": 120}, "pp46Bands": {"value": {"segments":
           [{"from": 0, "to": 120, "fromScore": 0, "toScore": 110}], "above": 120,
           "between": "SEGMENT_ABOVE"}}}}
        """;

    assertThat(read(more)).isNotNull();
  }

  @Test
  void aDecreeThatAnotherRuleSetCarriesOutIsRefused() {
    refused("Permen Contoh 1/2026", "Peraturan Menteri PANRB Nomor 08 Tahun 2021")
        .containsExactly("/decree/id DECREE_OF_OTHER_RULE_SET");
    refused("Permen Contoh 1/2026", "Permenpan RB No. 6 Tahun 2022")
        .containsExactly("/decree/id DECREE_OF_BASE");
    assertThat(read(with(
            DOCUMENT, "Permen Contoh 1/2026\"", "PermenPAN-RB 6/2022\", \"basis\": \"PRACTICE\"")))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "majorityShare, 0 100 1000.5, from 50 to below 100 (percent), dari 50 sampai di bawah 100 (persen)",
    "smallPartShare, -1 0 50.5, above 0 to 50 (percent), di atas 0 sampai 50 (persen)",
    "cascadeLaggingBelow, -1 0 1000.5, above 0 to 1000 (percent), di atas 0 sampai 1000 (persen)",
    "cascadeLaggingShare, -1 100, from 0 to below 100 (percent), dari 0 sampai di bawah 100 (persen)"
  })
  void theBoundsOfAShareAreToldInOneWayWhateverIsOutside(
      String name, String values, String english, String indonesian) {
    for (String value : values.split(" ", -1)) {
      String document = with(
          DOCUMENT,
          "\"majorityShare\": {\"value\": 60.0}",
          "\"" + name + "\": {\"value\": " + value + "}");
      assertThatThrownBy(() -> read(document))
          .asInstanceOf(InstanceOfAssertFactories.throwable(DocumentException.class))
          .satisfies(refusal -> assertThat(refusal.problems())
              .singleElement()
              .satisfies(problem -> {
                assertThat(problem.in(Text.ENGLISH)).contains("needs a number " + english);
                assertThat(problem.in(Text.INDONESIAN)).contains("perlu angka " + indonesian);
              }));
    }
    assertThat(JsonSchemas.variant(RuleSets.standard()))
        .contains("A number " + english + " of at most");
  }

  @Test
  void thePartsOfAPolicyFitEachOther() {
    String policy = """
        {"document": "skp-variant/1", "id": "id.go.contoh", "base": "predicate-consequences",
         "decree": {"id": "Permen Contoh 1/2026", "title": "Pedoman"}, "parameters": {%s}}""";
    assertRefused(() -> read(policy.formatted("""
            "allowanceShares": {"value": {"BAIK": 90}}, "unprintedShares": {"value": {"BAIK": 100}}""")))
        .containsExactly("/parameters/unprintedShares/value/BAIK DUPLICATE_ITEM");
    assertRefused(() -> read(policy.formatted("""
            "allowanceShares": {"value": {"BAIK": 50}}, "unprintedShares": {"value": {"KURANG": 100}}""")))
        .containsExactly("/parameters/allowanceShares/value/BAIK SHARES_UNORDERED");
    assertRefused(() -> read(policy.formatted("""
            "employmentsApart": {"value": ["CPNS"]}, "employmentShares": {"value": {"CPNS": 80}}""")))
        .containsExactly("/parameters/employmentShares/value/CPNS WITHOUT_EFFECT");
    assertRefused(() -> read(policy.formatted("""
            "cutCap": {"value": 10}, "allowanceCuts": {"value": [
            {"event": "A", "percent": 12.5, "each": false, "insteadOfPredicate": false}]}""")))
        .containsExactly("/parameters/allowanceCuts/value/0/percent WITHOUT_EFFECT");
  }

  @Test
  void aRhythmIsOneOfPeriodsThatAreEvaluated() {
    refused(
            "\"majorityShare\": {\"value\": 60.0}",
            "\"allowedPeriods\": {\"value\": [\"TAHUN\"]}, \"evaluationRhythm\": {\"value\": {\"PPPK\": [\"BULAN\"]}}")
        .containsExactly("/parameters/evaluationRhythm/value/PPPK WITHOUT_EFFECT");
  }

  @Test
  void aDayThatIsReplacedTooIsHeldAgainstTheNewDays() {
    String later = """
        {"document": "skp-variant/1", "id": "id.go.contoh-a", "base": "permenpanrb-8-2021",
         "decree": {"id": "Permen Contoh 1/2021", "title": "Pedoman"},
         "parameters": {"firstDayScored": {"value": "2021-10-01"}}}
        """;
    RuleSets sets = RuleSets.standard().with(VariantJson.read(later, RuleSets.standard()));
    String earlier = """
        {"document": "skp-variant/1", "id": "id.go.contoh-b", "base": "id.go.contoh-a",
         "decree": {"id": "Permen Contoh 2/2021", "title": "Pedoman"}, "effectiveUntil": "2021-09-30",
         "parameters": {"firstDayScored": {"value": "2021-07-01"}}}
        """;

    assertThat(VariantJson.read(earlier, sets)).isNotNull();
  }

  @Test
  void aDayOfTheBaseIsToldAsTheBases() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> VariantJson.read("""
            {"document": "skp-variant/1", "id": "id.go.contoh", "base": "permenpanrb-8-2021",
             "decree": {"id": "Permen Contoh 1/2024", "title": "Pedoman"},
             "effectiveFrom": "2024-01-01"}
            """, BASES))
        .withMessageContaining("/effectiveFrom: VALIDITY_INVERTED")
        .withMessageContaining("got 2022-01-31, the last day of the base permenpanrb-8-2021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sangat\u00a0Baik",
        "sangat  baik",
        "Sangat\u200bBaik",
        "San\u00adgat \u2060Baik",
        "SANGAT\u3000BAIK",
        "\uff33\uff41\uff4e\uff47\uff41\uff54 \uff22\uff41\uff49\uff4b",
        "S\u00e1ngat Ba\u00efk",
        "Sangat Ba\u0131k",
        "Sang\u0430t B\u0430ik",
        "Sangat-Baik",
        "Sangat Baik.",
        "Very\u00a0good"
      })
  void aLabelThatAReaderTakesForThatOfAnotherPredicateIsRefused(String label) {
    for (String parameter : List.of("predicateLabels", "misconductLabel")) {
      for (String labels : List.of(
          "{\"id\": \"" + label + "\", \"en\": \"Other\"}",
          "{\"id\": \"Lain\", \"en\": \"" + label + "\"}")) {
        refused(
                "\"majorityShare\": {\"value\": 60.0}",
                "\"" + parameter + "\": {\"value\": " + labels + "}")
            .containsExactly("/parameters/" + parameter + "/value LABEL_OF_OTHER_PREDICATE");
      }
    }
  }

  @Test
  void aVariantBeforeItsBaseIsRefusedAtItsFirstDay() {
    refused("\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"2022-01-31\"")
        .containsExactly("/effectiveFrom VALIDITY_BEFORE_BASE");
    String document = with(DOCUMENT, DAYS, "");
    assertRefused(() -> read(with(
            document,
            "\"majorityShare\": {\"value\": 60.0}",
            "\"inForceFrom\": {\"value\": \"2022-01-31\"}")))
        .containsExactly("/parameters/inForceFrom/value VALIDITY_BEFORE_BASE");
  }

  @Test
  void aParameterIsRefusedAtItsPlace() {
    refused("\"majorityShare\"", "\"majorityshare\"")
        .containsExactly("/parameters/majorityshare UNKNOWN_PARAMETER");
    refused("60.0", "50.000")
        .containsExactly("/parameters/majorityShare/value UNCHANGED_PARAMETER");
    refused("60.0", "\"60%\"").containsExactly("/parameters/majorityShare/value WRONG_TYPE");
    refused("60.0", "1001").containsExactly("/parameters/majorityShare/value NUMBER_OUT_OF_RANGE");
    refused("60.0", "null").containsExactly("/parameters/majorityShare/value MISSING_FIELD");
    refused("{\"value\": 60.0}", "60").containsExactly("/parameters/majorityShare WRONG_TYPE");
    refused("{\"value\": 60.0}", "null").containsExactly("/parameters/majorityShare WRONG_TYPE");
    refused("\"minimumUnitSize\"", "\"majorityShare\"")
        .containsExactly("/parameters/majorityShare DUPLICATE_KEY");
    refused("\"majorityShare\": {\"value\": 60.0}", "\"inForceFrom\": {\"value\": \"2026-02-01\"}")
        .containsExactly("/parameters/inForceFrom DUPLICATE_PARAMETER");
    refused("[\"Permen Contoh 1/2026, Pasal 3\"]", "[]")
        .containsExactly("/parameters/minimumUnitSize/source/citations SOURCE_MISSING");
    refused("Pasal 3", "Psl 3")
        .containsExactly("/parameters/minimumUnitSize/source/citations/0 CITATION_MALFORMED");
  }

  @Test
  void aTableIsRefusedWhereItIsWrong() {
    String guide = Documents.VARIANTS.get(0);
    assertRefused(() -> read(with(guide, "\"shareAtMost\": 72.5", "\"shareAtMost\": -1")))
        .containsExactly("/parameters/distributionGuide/value/ISTIMEWA/checks/0/bound/shareAtMost"
            + " NUMBER_OUT_OF_RANGE");
    assertRefused(() -> read(with(guide, "\"dominant\": \"BAIK\",", "")))
        .containsExactly("/parameters/distributionGuide/value/BAIK/dominant MISSING_FIELD");
    String scores = Documents.VARIANTS.get(1);
    assertRefused(() -> read(with(scores, "\"from\": \"175/3\"", "\"from\": 95")))
        .containsExactly("/parameters/staffBands/value/bands/1 BANDS_UNORDERED");
    assertRefused(() -> read(with(scores, "\"first\": 65.5", "\"first\": 65.4")))
        .containsExactly("/parameters/leaderMainWeights/value WEIGHTS_NOT_WHOLE");
  }

  @Test
  void allProblemsAreToldAtOnceInDocumentOrder() {
    String wrong = with(with(DOCUMENT, "60.0", "true"), "Pedoman", "");
    assertRefused(() -> read(with(wrong, "\"value\": 5", "\"value\": 0")))
        .containsExactly(
            "/decree/title BLANK_TEXT",
            "/parameters/majorityShare/value WRONG_TYPE",
            "/parameters/minimumUnitSize/value NUMBER_OUT_OF_RANGE");
  }

  @Test
  void allThatIsWrongWithTheHeadIsToldAtOnce() {
    String wrong = with(DOCUMENT, "\"id.go.contoh\"", "\"Kementerian Contoh\"");
    wrong = with(wrong, "\"Pedoman\"", "\"Pedoman\", \"basis\": \"OUR_READING\"");
    wrong = with(
        wrong,
        "\"effectiveUntil\": null",
        "\"effectiveUntil\": \"2025-12-31\", \"institutions\": []");
    String head = wrong;
    assertRefused(() -> read(with(head, "60.0", "600")))
        .containsExactlyInAnyOrder(
            "/id RULE_SET_ID_MALFORMED",
            "/decree/basis DECREE_BASIS",
            "/effectiveUntil VALIDITY_INVERTED",
            "/institutions NO_INSTITUTION",
            "/parameters/majorityShare/value NUMBER_OUT_OF_RANGE");
  }

  /** What a part of the head is by itself is told also where another part cannot be read, or is no decree for the base. */
  @Test
  void aWrongDecreeHidesNothingElseOfTheHead() {
    String rest = with(DOCUMENT, "\"id.go.contoh\"", "\"\"");
    rest = with(
        rest,
        "\"effectiveUntil\": null",
        "\"effectiveUntil\": \"2025-12-31\", \"institutions\": []");
    String head = rest;
    for (String wrong : List.of("Aturan", "PermenPAN-RB 6/2022")) {
      assertRefused(() -> read(with(head, "Permen Contoh 1/2026", wrong)))
          .contains(
              "/id RULE_SET_ID_MALFORMED",
              "/effectiveUntil VALIDITY_INVERTED",
              "/institutions NO_INSTITUTION")
          .anyMatch(each -> each.startsWith("/decree/id "));
    }
  }

  private static final String DAYS = "\"effectiveFrom\": \"2026-01-01\", \"effectiveUntil\": null,";

  @Test
  void aDocumentNamesTheInstitutionsItIsMadeFor() {
    Institution contoh = new Institution("contoh", "Kementerian Contoh");
    String named = "\"institutions\": [{\"id\": \"contoh\", \"name\": \"Kementerian Contoh\"}],";
    RuleSet read = read(with(DOCUMENT, DAYS, named));

    assertThat(read.institutions()).containsExactly(contoh);
    assertThat(BASES.with(read).inForceOn(LocalDate.of(2026, 1, 1), contoh)).isSameAs(read);
    assertThat(read.differencesFrom(BASE))
        .extracting(Difference::toString)
        .contains("ADDED INSTITUTION contoh");
    assertThat(read(VariantJson.write(read)).institutions()).containsExactly(contoh);
    assertThat(VariantJson.write(read(DOCUMENT))).doesNotContain("institutions");
    assertThat(parse(RuleSetJson.write(read)).at("/institutions/0/id").textValue())
        .isEqualTo("contoh");
    refused(DAYS, "\"institutions\": [],").containsExactly("/institutions NO_INSTITUTION");
    refused(DAYS, named.replace("}]", "}, {\"id\": \"contoh\", \"name\": \"Lain\"}]"))
        .containsExactly("/institutions DUPLICATE_INSTITUTION");
    refused(DAYS, named.replace("Kementerian Contoh", " "))
        .containsExactly("/institutions/0/name BLANK_TEXT");
    refused(DAYS, named.replace("Kementerian Contoh", "-"))
        .containsExactly("/institutions/0/name TEXT_SAYS_NOTHING");
    refused(DAYS, named.replace("\"contoh\"", "\".\""))
        .containsExactly("/institutions/0/id TEXT_SAYS_NOTHING");
    refused("\"Pedoman\"", "\"-\"").containsExactly("/decree/title TEXT_SAYS_NOTHING");
  }

  @Test
  void aDocumentNamesWhatItReplaces() {
    RuleSet read = read(
        with(DOCUMENT, DAYS, DAYS + " \"replaces\": [\"permenpanrb-6-2022\", \"id.go.lama\"],"));

    assertThat(read.replaces(BASE)).isTrue();
    assertThat(BASES.with(read).inForceOn(LocalDate.of(2026, 1, 1))).isSameAs(read);
    assertThat(BASES.with(read).inForceOn(LocalDate.of(2025, 12, 31))).isSameAs(BASE);
    assertThat(read(VariantJson.write(read)).differencesFrom(read)).isEmpty();
    assertThat(VariantJson.write(read(DOCUMENT))).doesNotContain("replaces");
    refused(DAYS, "\"replaces\": [],").containsExactly("/replaces LIST_TOO_SHORT");
    refused(DAYS, "\"replaces\": [\"Lama\"],").containsExactly("/replaces RULE_SET_ID_MALFORMED");
    refused(DAYS, "\"replaces\": [\"id.go.contoh\"],").containsExactly("/replaces REPLACES_ITSELF");
    refused(DAYS, "\"replaces\": [\"id.go.lama\", \"id.go.lama\"],")
        .containsExactly("/replaces/1 DUPLICATE_ITEM");
    refused(DAYS, "\"replaces\": [\"id.go.lama\", \"siasn\"],")
        .containsExactly("/replaces/1 WITHOUT_EFFECT");
  }

  private static final String TABLE = """
      "tables": [{"rule": "allowance-cut", "title": {"id": "Potongan", "en": "Cut"},
        "columns": [
          {"name": "yearPredicate", "title": {"id": "Predikat", "en": "Predicate"}, "kind": "PERFORMANCE_PREDICATE"},
          {"name": "lateReports", "title": {"id": "Laporan", "en": "Reports"}, "kind": "WHOLE_NUMBER", "least": 0, "most": 31},
          {"name": "shift", "title": {"id": "Giliran", "en": "Shift"}, "kind": "WORDS", "words": ["pagi", "malam"]}],
        "outcome": {"name": "cutPercent", "title": {"id": "Potongan (%)", "en": "Cut (%)"}, "kind": "NUMBER"},
        "rows": [
          {"when": {"yearPredicate": ["SANGAT_BAIK", "BAIK"], "lateReports": {"atMost": 5}}, "then": 0},
          {"when": {"lateReports": {"above": 5, "below": 11}, "shift": ["malam"]}, "then": 2.5},
          {"when": {}, "then": 10}],
        "source": {"citations": ["Permen Contoh 1/2026, Pasal 9"], "basis": "REGULATION_TEXT"}}],""";

  private static final String TABLES = with(DOCUMENT, DAYS, DAYS + TABLE);

  @Test
  void aDocumentAddsRulesThatAreTables() {
    RuleSet read = read(TABLES);
    Map<String, Object> given =
        Map.of("yearPredicate", "KURANG", "lateReports", 7, "shift", "malam");

    Decision<?> decision = read.decide("allowance-cut", Given.of(given));
    assertThat(decision.toOptional()).hasToString("Optional[2.5]");
    assertThat(decision.explain(Text.ENGLISH))
        .contains("row 2 (Reports: > 5, < 11; Shift: malam)", "Permen Contoh 1/2026, Pasal 9");
    RuleSet again = read(VariantJson.write(read));
    assertThat(again.differencesFrom(read)).isEmpty();
    assertThat(VariantJson.write(again)).isEqualTo(VariantJson.write(read));
    assertThat(VariantJson.write(read(DOCUMENT))).doesNotContain("tables");
  }

  @Test
  void aTableIsReplacedByAVariantOfItsVariant() {
    RuleSet read = read(TABLES);
    RuleSet second = VariantJson.read("""
        {"document": "skp-variant/1", "id": "id.go.kedua", "base": "id.go.contoh",
         "decree": {"id": "Permen Contoh 2/2027", "title": "Perubahan"}, "effectiveFrom": "2027-01-01",
         "parameters": {"allowanceCutTable": {"value": [{"when": {}, "then": 1}]}}}""", BASES.with(read));

    assertThat(second
            .decide(
                "allowance-cut",
                Given.of(Map.of("yearPredicate", "BAIK", "lateReports", 0, "shift", "pagi")))
            .toOptional())
        .hasToString("Optional[1]");
  }

  @Test
  void aTableIsRefusedAtItsPlace() {
    refusedTable("\"then\": 10", "\"then\": \"x\"")
        .containsExactly("/tables/0/rows/2/then NUMBER_MALFORMED");
    refusedTable(
            "{\"when\": {}, \"then\": 10}", "{\"when\": {\"shift\": [\"pagi\"]}, \"then\": 10}")
        .containsExactly("/tables/0/rows/2 TABLE_OVERLAP");
    refusedTable(",\n    {\"when\": {}, \"then\": 10}", "")
        .containsExactly("/tables/0/rows TABLE_HOLE");
    refusedTable("\"shift\": [\"malam\"]", "\"shift\": [\"sore\"]")
        .containsExactly("/tables/0/rows/1/when/shift/0 UNKNOWN_CONSTANT");
    refusedTable("\"words\": [\"pagi\", \"malam\"]", "\"words\": [\"pagi\"]")
        .containsExactly("/tables/0/columns/2/words COLUMN_OPTIONS");
    refusedTable("\"least\": 0, ", "")
        .containsExactly("/tables/0/columns/1/most COLUMN_OF_OTHER_KIND");
    refusedTable("\"least\": 0", "\"least\": 31")
        .containsExactly("/tables/0/columns/1/least RANGE_INVERTED");
    refusedTable("\"kind\": \"NUMBER\"", "\"kind\": \"NUMBER\", \"words\": [\"a\"]")
        .containsExactly("/tables/0/outcome/words COLUMN_OF_OTHER_KIND");
    refusedTable("\"name\": \"cutPercent\"", "\"name\": \"Cut percent\"")
        .containsExactly("/tables/0/outcome/name COLUMN_NAME_MALFORMED");
    refusedTable("\"name\": \"shift\"", "\"name\": \"lateReports\"")
        .containsExactly("/tables/0/columns TABLE_COLUMNS");
    assertRefused(
            () -> read(TABLES.replaceAll("(?s)\"columns\": \\[.*?\\]\\}\\],", "\"columns\": [],")))
        .containsExactly("/tables/0/columns TABLE_COLUMNS");
    assertRefused(() -> read(with(
            DOCUMENT,
            DAYS,
            DAYS
                + TABLE
                    .replace("}],\n    \"source\"", "}],\n    \"source\"")
                    .replaceFirst("(?s)\"tables\": \\[(.*)\\],$", "\"tables\": [$1, $1],"))))
        .containsExactly("/tables/1/rule DUPLICATE_RULE");
    refusedTable("allowance-cut", "Allowance cut")
        .containsExactly("/tables/0/rule RULE_NAME_MALFORMED");
    refusedTable("\"en\": \"Cut\"", "\"en\": \"-\"")
        .containsExactly("/tables/0/title TEXT_SAYS_NOTHING");
    refusedTable("allowance-cut", "performance-predicate")
        .containsExactly("/tables/0/rule DUPLICATE_RULE");
  }

  private static ListAssert<String> refusedTable(String piece, String replacement) {
    return assertRefused(() -> read(with(TABLES, piece, replacement)));
  }

  @Test
  void aDecreeKnownSecondHandIsCitedAsSuch() {
    RuleSet read = read(with(
        DOCUMENT, "\"title\": \"Pedoman\"", "\"title\": \"Pedoman\", \"basis\": \"CIRCULAR\""));

    assertThat(read.parameter(RuleSet.IN_FORCE_FROM).legalSource().basis())
        .isEqualTo(Basis.CIRCULAR);
    assertThat(read.parameter(Parameters6Of2022.MAJORITY_SHARE).legalSource())
        .isEqualTo(read.decree());
    RuleSet again = read(VariantJson.write(read));
    assertThat(again.decree()).isEqualTo(read.decree());
    assertThat(again.differencesFrom(read)).isEmpty();
    refused("\"title\": \"Pedoman\"", "\"title\": \"Pedoman\", \"basis\": \"OUR_READING\"")
        .containsExactly("/decree/basis DECREE_BASIS");
  }

  @Test
  void aDecreeConfirmsAValueByAnArticleOfItsOwn() {
    String article = ", \"source\": {\"citations\": [\"Permen Contoh 1/2026, Pasal 5\"],"
        + " \"basis\": \"REGULATION_TEXT\"}}";
    RuleSet read = read(with(DOCUMENT, "60.0}", "50" + article));

    assertThat(read.differencesFrom(BASE))
        .extracting(Difference::toString)
        .contains("REPLACED PARAMETER majorityShare");
    assertThat(read(VariantJson.write(read)).differencesFrom(read)).isEmpty();
    RuleSet asAWhole = read(with(DOCUMENT, "60.0}", "50" + article.replace(", Pasal 5", "")));
    assertThat(read(VariantJson.write(asAWhole)).differencesFrom(asAWhole)).isEmpty();
  }

  @Test
  void whatADocumentCannotSayIsNotWritten() {
    assertUnwritable(BASE, "NOT_A_VARIANT", "permenpanrb-6-2022");
    assertUnwritable(
        variant(changes -> changes.rule(
            Rules6Of2022.BEHAVIOUR_RATING,
            (ratings, reasoning) -> reasoning.conclude(
                Calculation.of("none", "Tidak ada", "None"),
                Recommendation.none(Recommendation.Gap.NOT_ALL_RATED)))),
        "RULES_REPLACED",
        "behaviour-rating");
  }

  private static void assertUnwritable(RuleSet ruleSet, String code, String name) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> VariantJson.write(ruleSet))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
        .withMessageContaining(name);
  }

  private record Bonus(Ratio points, Optional<Rating> from) {}

  private static final Member<Bonus, Ratio> POINTS =
      Member.of("points", Bonus::points, ValueForms.ratio(0, 10, "points"));
  private static final Member<Bonus, Optional<Rating>> FROM =
      Member.of("from", Bonus::from, ValueForms.constant(Rating.class).optional());
  private static final ParameterKey<Bonus> BONUS = ParameterKey.of(
      "bonus",
      Bonus.class,
      Text.of("Tambahan", "Bonus"),
      ValueForms.record(given -> new Bonus(given.get(POINTS), given.get(FROM)), POINTS, FROM));

  @Test
  void aParameterOfAMinistrysOwnIsReplacedByADocumentToo() {
    LegalSource source = LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026");
    RuleSet own = RuleSet.builder("own", DECREE)
        .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2026, 1, 1), source)
        .parameter(BONUS, new Bonus(Ratio.of(2), Optional.of(Rating.DI_ATAS_EKSPEKTASI)), source)
        .build();
    String document = """
        {"document": "skp-variant/1", "id": "id.go.contoh", "base": "own",
         "decree": {"id": "Permen Contoh 2/2026", "title": "Perubahan"},
         "parameters": {"bonus": {"value": {"points": "10/3"}}}}
        """;
    RuleSets sets = RuleSets.of(own);

    assertThat(VariantJson.read(document, sets).parameter(BONUS).value())
        .isEqualTo(new Bonus(Ratio.of(10, 3), Optional.empty()));
    assertRefused(() -> VariantJson.read(with(document, "10/3", "31/3"), sets))
        .containsExactly("/parameters/bonus/value/points FRACTION_OUT_OF_RANGE");
    assertThat(Schemas.schema(JsonSchemas.variant(sets)).validate(parse(document)))
        .isEmpty();
    assertThat(Schemas.schema(JsonSchemas.variant(sets))
            .validate(parse(with(document, "points", "point"))))
        .isNotEmpty();
  }

  @Test
  void differencesAreADocumentForAuditors() {
    RuleSet variant = read(DOCUMENT);
    String document = RuleSetDifferencesJson.write(variant, BASE);

    assertThat(Schemas.schema(JsonSchemas.ruleSetDifferences()).validate(parse(document)))
        .isEmpty();
    assertThat(Schemas.schema(JsonSchemas.ruleSetDifferences())
            .validate(
                parse(RuleSetDifferencesJson.write(RuleSets.standard().all().get(1), BASE))))
        .isEmpty();
    assertThat(parse(document).at("/differences/1/name").textValue()).isEqualTo("majorityShare");
    assertThat(parse(document).at("/differences/1/before/value").intValue()).isEqualTo(50);
    assertThat(parse(document).at("/differences/1/after/value").intValue()).isEqualTo(60);
    assertThat(parse(document).at("/differences/1/after/source/citations/0").textValue())
        .isEqualTo("Permen Contoh 1/2026");
    assertThat(parse(RuleSetDifferencesJson.write(BASE, BASE)).get("differences"))
        .isEmpty();
  }

  private static String quadrant(String best, String middle) {
    return """
        {"value": {
          "DI_ATAS_EKSPEKTASI": {"DI_ATAS_EKSPEKTASI": "BEST", "SESUAI_EKSPEKTASI": "BAIK",
            "DI_BAWAH_EKSPEKTASI": "KURANG"},
          "SESUAI_EKSPEKTASI": {"DI_ATAS_EKSPEKTASI": "BAIK", "SESUAI_EKSPEKTASI": "BAIK",
            "DI_BAWAH_EKSPEKTASI": "KURANG"},
          "DI_BAWAH_EKSPEKTASI": {"DI_ATAS_EKSPEKTASI": "MIDDLE", "SESUAI_EKSPEKTASI": "MIDDLE",
            "DI_BAWAH_EKSPEKTASI": "SANGAT_KURANG"}}}
        """.replace("BEST", best).replace("MIDDLE", middle);
  }

  @Test
  void aTableWithoutSenseIsRefusedAtItsCell() {
    String place = "\"majorityShare\": {\"value\": 60.0}";
    refused(place, "\"predicateMatrix\": " + quadrant("SANGAT_KURANG", "BUTUH_PERBAIKAN"))
        .containsExactly("/parameters/predicateMatrix/value/DI_ATAS_EKSPEKTASI/DI_ATAS_EKSPEKTASI"
            + " QUADRANT_UNORDERED");
    refused(place, "\"predicateMatrix\": " + quadrant("SANGAT_BAIK", "CUKUP"))
        .containsExactly("/parameters/predicateMatrix/value/DI_BAWAH_EKSPEKTASI/DI_ATAS_EKSPEKTASI"
            + " PREDICATE_NOT_ON_SCALE");
    refused(place, "\"predicateScale\": {\"value\": [\"SANGAT_BAIK\", \"BAIK\", \"KURANG\"]}")
        .containsExactly("/parameters PREDICATE_NOT_ON_SCALE");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(with(
            DOCUMENT,
            place,
            "\"predicateScale\": {\"value\": [\"SANGAT_BAIK\", \"BAIK\", \"KURANG\"]}")))
        .satisfies(refused -> assertThat(refused.problems().get(0).text())
            .satisfies(text ->
                assertThat(text.english()).startsWith("the base's parameter predicateMatrix/"))
            .satisfies(text -> assertThat(text.indonesian())
                .startsWith("parameter predicateMatrix/")
                .contains(" dari basisnya perlu predikat ")));
    refused(
            place,
            "\"leaderRatingMap\": {\"value\": {\"ISTIMEWA\": \"DI_BAWAH_EKSPEKTASI\","
                + " \"BAIK\": \"SESUAI_EKSPEKTASI\", \"BUTUH_PERBAIKAN\": \"DI_BAWAH_EKSPEKTASI\","
                + " \"KURANG\": \"DI_BAWAH_EKSPEKTASI\","
                + " \"SANGAT_KURANG\": \"DI_BAWAH_EKSPEKTASI\"}}")
        .containsExactly("/parameters/leaderRatingMap/value/ISTIMEWA LEADER_RATINGS_UNORDERED");
  }
}
