package id.go.contoh;

import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.FileEntryJson;
import id.skp.rules.Decision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The documents in PostgreSQL. */
@Repository
public class Store {
  private final JdbcClient database;

  Store(JdbcClient database) {
    this.database = database;
  }

  /** Stores what was given, and what was decided on it with its explanation. */
  @Transactional
  public UUID put(String given, String report, Decision<?> decision) {
    UUID from = database
        .sql("insert into documents (canonical) values (?) returning id")
        .param(given)
        .query(UUID.class)
        .single();
    return database
        .sql("insert into documents (canonical, made_from, explanation_id, explanation_en)"
            + " values (?, ?, ?, ?) returning id")
        .params(report, from, decision.explain(Text.INDONESIAN), decision.explain(Text.ENGLISH))
        .query(UUID.class)
        .single();
  }

  public Optional<String> document(UUID id) {
    return database
        .sql("select canonical from documents where id = ?")
        .param(id)
        .query(String.class)
        .optional();
  }

  public Optional<String> explanation(UUID id, Locale locale) {
    return database
        .sql(
            "select explanation_id, explanation_en from documents where id = ? and made_from is not null")
        .param(id)
        .query((row, number) -> Text.of(row.getString(1), row.getString(2)).in(locale))
        .optional();
  }

  /** Adds an entry, one at a time of each file: it may contradict another one. */
  @Transactional
  public void add(String skpId, RecordedEntry recorded) {
    database
        .sql("insert into performance_files values (?) on conflict do nothing")
        .param(skpId)
        .update();
    database
        .sql("select 1 from performance_files where skp_id = ? for update")
        .param(skpId)
        .query(Integer.class)
        .single();
    FileEntry entry = recorded.entry();
    file(skpId).with(recorded.recordedOn(), entry);
    database
        .sql("insert into file_entries (skp_id, kind, id, canonical) values (?, ?, ?, ?)")
        .params(skpId, entry.kind().name(), entry.id(), FileEntryJson.write(recorded))
        .update();
  }

  public PerformanceFile file(String skpId) {
    List<RecordedEntry> entries = database
        .sql("select canonical from file_entries where skp_id = ?")
        .param(skpId)
        .query(String.class)
        .list()
        .stream()
        .map(FileEntryJson::read)
        .toList();
    return new PerformanceFile(skpId, entries);
  }
}
