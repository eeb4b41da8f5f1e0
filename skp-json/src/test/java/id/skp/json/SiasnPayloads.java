package id.skp.json;

/** Payloads of the national system, of fictional persons: as they are written, and as they are read. */
final class SiasnPayloads {
  static final String SKP_2023 = """
      {"id":null,"tahun":2023,"hasilKinerjaNilai":2,"perilakuKerjaNilai":1,"kuadranKinerjaNilai":2,
       "pnsDinilaiOrang":"A8ACA7F0000000000000000000000001","statusPenilai":"ASN","penilaiNipNrp":"197001011995031001",
       "penilaiNama":"NAMA PENILAI","penilaiJabatan":"Kepala Bidang","penilaiUnorNama":"Bidang A","penilaiGolongan":"41",
       "path":[{"dok_id":"890","dok_nama":"Dok Evaluasi Kinerja","dok_uri":"peremajaan/usulan/890.pdf","object":"peremajaan/usulan/890.pdf","slug":"890"}]}
      """;

  static final String SKP_2023_READ = """
      {"id":"b1f0c0de-0000-4000-8000-000000000001","tahun":"2023","hasilKinerja":"SESUAI ESPEKTASI","hasilKinerjaNilai":"2.00","perilakuKerja":"DIATAS ESPEKTASI","PerilakuKerjaNilai":"1.00",
       "kuadranKinerja":"BAIK","KuadranKinerjaNilai":"2.00","pnsDinilaiId":"A8ACA7F0000000000000000000000001","statusPenilai":"ASN","nipNrpPenilai":"197001011995031001","namaPenilai":"NAMA PENILAI",
       "penilaiJabatanNm":"Kepala Bidang","penilaiUnorNm":"Bidang A","penilaiGolonganId":"41",
       "path":{"890":{"dok_id":"890","dok_nama":"Dok Evaluasi Kinerja","dok_uri":"peremajaan/usulan/890.pdf","object":"peremajaan/usulan/890.pdf","slug":"890"}}}
      """;

  static final String QUARTER = """
      {"id":null,"tahun":2024,"bulanMulaiPenilaian":1,"bulanSelesaiPenilaian":3,"tahunMulaiPenilaian":2024,"tahunSelesaiPenilaian":2024,"periodikId":"2","koefisienId":"12",
       "hasilKinerjaNilai":2,"perilakuKerjaNilai":3,"kuadranKinerjaNilai":4,"pnsDinilaiId":"A8ACA7F0000000000000000000000002","statusPenilai":"ASN","penilaiNipNrp":"197001011995031001",
       "penilaiNama":"NAMA PENILAI","penilaiJabatanNama":"Kepala Bidang","penilaiUnorNama":"Bidang A","penilaiGolongan":"41","path":[]}
      """;

  static final String QUARTER_READ = """
      {"id":"b1f0c0de-0000-4000-8000-000000000002","tahun":"2024","nip":"199003152015022001","nama":"NAMA PEGAWAI","hasilKinerja":"SESUAI ESPEKTASI","hasilKinerjaNilai":"2","perilakuKerja":"DIBAWAH ESPEKTASI","perilakuKerjaNilai":"3",
       "kuadranKinerjaNilai":"4","koefisenId":"12","periodikId":"2","periodikNama":"TRIWULAN","persentase":"50","pnsDinilaiId":"A8ACA7F0000000000000000000000002","statusPenilai":"ASN","penilaiNipNrp":"197001011995031001",
       "namaPenilai":"NAMA PENILAI","penilaiJabatanNama":"Kepala Bidang","penilaiUnorNm":"Bidang A","penilaiGolonganId":"41","path":[]}
      """;

  static final String SKP_2021 = """
      {"id":null,"tahun":2021,"jenisPeraturanKinerjaKd":"PP30","jenisJabatan":"2","pnsDinilaiOrang":"A8ACA7F0000000000000000000000001","pejabatPenilai":"A8ACA7F0000000000000000000000009","nilaiSkp":98.5,"orientasiPelayanan":90,"komitmen":91,
       "inisiatifKerja":89,"kerjasama":92,"kepemimpinan":0,"integritas":0,"disiplin":0,"jumlah":362,"nilairatarata":90.5,"nilaiPerilakuKerja":27.15,"nilaiPrestasiKerja":96.1,"konversiNilai":0,"nilaiIntegrasi":0,
       "statusPenilai":"ASN","penilaiNipNrp":"197001011995031001","penilaiNama":"NAMA PENILAI","penilaiJabatan":"Kepala Bidang","penilaiUnorNama":"Bidang A","penilaiGolongan":"41","penilaiTmtGolongan":"01-04-2019",
       "statusAtasanPenilai":"ASN","atasanPejabatPenilai":"A8ACA7F0000000000000000000000010","atasanPenilaiNipNrp":"196502021990031002","atasanPenilaiNama":"NAMA ATASAN","atasanPenilaiJabatan":"Kepala Dinas","atasanPenilaiUnorNama":"Dinas A","atasanPenilaiGolongan":"43","atasanPenilaiTmtGolongan":"01-10-2018"}
      """;

  static final String SKP_2019 = """
      {"id":null,"tahun":2019,"jenisJabatan":"2","pnsDinilaiOrang":"A8ACA7F0000000000000000000000001","pnsUserId":null,"pejabatPenilai":null,"nilaiSkp":85.25,"orientasiPelayanan":90,"komitmen":91,
       "kerjasama":92,"kepemimpinan":null,"integritas":88,"disiplin":90,"jumlah":451,"nilairatarata":90.2,"nilaiPerilakuKerja":36.08,"nilaiPrestasiKerja":87.23,
       "statusPenilai":"ASN","penilaiNipNrp":"197001011995031001","penilaiNama":"NAMA PENILAI","penilaiJabatan":"Kepala Bidang","penilaiUnorNama":"Bidang A","penilaiGolongan":"41","penilaiTmtGolongan":"01-04-2019",
       "statusAtasanPenilai":"NON ASN","atasanPejabatPenilai":null,"atasanPenilaiNipNrp":"","atasanPenilaiNama":"NAMA BUPATI","atasanPenilaiJabatan":"Bupati","atasanPenilaiUnorNama":"Kabupaten A","atasanPenilaiGolongan":"","atasanPenilaiTmtGolongan":null}
      """;

  static final String CREDIT = """
      {"id":null,"pnsId":"A8ACA7F0000000000000000000000002","rwJabatanId":"c0ffee00-0000-4000-8000-000000000001","nomorSk":"800/001/PAK/2024","tanggalSk":"15-01-2024","bulanMulaiPenailan":"1","bulanSelesaiPenailan":"12",
       "tahunMulaiPenailan":"2023","tahunSelesaiPenailan":"2023","kreditUtamaBaru":"18.75","kreditPenunjangBaru":"0","kreditBaruTotal":"18.75","isAngkaKreditPertama":"0","isIntegrasi":"0","isKonversi":"1","path":[]}
      """;

  private SiasnPayloads() {}
}
