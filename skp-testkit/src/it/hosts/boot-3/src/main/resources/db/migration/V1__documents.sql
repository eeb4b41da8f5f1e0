-- JSONB keeps every digit, but neither the order of fields nor how a number was written (1e2 becomes 100). The canonical text is
-- what is given out, signed and compared; all else is made from it, so that no column says otherwise than the document.
create table documents (
  id uuid primary key default gen_random_uuid(),
  canonical text not null,
  content jsonb not null generated always as (canonical::jsonb) stored,
  kind text not null generated always as (canonical::jsonb ->> 'document') stored,
  -- of a report, or else of an evaluation alone
  rule_set text generated always as
    (coalesce(canonical::jsonb #>> '{ruleSet,id}', canonical::jsonb ->> 'ruleSet')) stored,
  fingerprint text generated always as
    (coalesce(canonical::jsonb #>> '{ruleSet,fingerprint}', canonical::jsonb ->> 'ruleSetFingerprint')) stored,
  predicate text generated always as
    (coalesce(canonical::jsonb #>> '{decision,predicate}', canonical::jsonb ->> 'predicate')) stored,
  made_from uuid references documents,
  explanation_id text,
  explanation_en text,
  stored_at timestamptz not null default now()
);

create index documents_content on documents using gin (content jsonb_path_ops);
create index documents_outcome on documents (predicate, rule_set, fingerprint) where predicate is not null;

create table performance_files (
  skp_id text primary key
);

-- a file only grows: one row for each entry
create table file_entries (
  skp_id text not null references performance_files,
  kind text not null,
  id text not null,
  canonical text not null,
  content jsonb not null generated always as (canonical::jsonb) stored,
  stored_at timestamptz not null default now(),
  primary key (skp_id, kind, id)
);
