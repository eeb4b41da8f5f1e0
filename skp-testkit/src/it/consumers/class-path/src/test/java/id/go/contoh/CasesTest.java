package id.go.contoh;

import id.skp.testkit.cases.SkpCases;

class CasesTest {
  @SkpCases("../class-path/src/test/cases")
  void ourCases() {}
}
