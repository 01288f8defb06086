-- What was received, what was found, what people decided. No text of any upload is in here; its bytes lie in the spool.
CREATE TABLE IF NOT EXISTS uploads (
  seq {{serial}} PRIMARY KEY,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  received TEXT NOT NULL,
  matched INTEGER NOT NULL DEFAULT 0,
  UNIQUE (hash, name)
);
CREATE INDEX IF NOT EXISTS uploads_unmatched ON uploads (seq) WHERE matched = 0;
-- One answer for each content, whoever sent it and however often it was reviewed.
CREATE TABLE IF NOT EXISTS results (
  hash TEXT PRIMARY KEY,
  outcome TEXT NOT NULL,
  stratum TEXT NOT NULL,
  result TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS verdicts (
  hash TEXT NOT NULL,
  rule TEXT NOT NULL,
  level TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (hash, rule)
);
CREATE INDEX IF NOT EXISTS verdicts_rule ON verdicts (rule, outcome);
CREATE TABLE IF NOT EXISTS matches (
  seq INTEGER NOT NULL,
  other INTEGER NOT NULL,
  kind TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (seq, other, kind)
);
CREATE INDEX IF NOT EXISTS matches_other ON matches (other);
-- What a person decided stands: a second decision on the same upload is refused.
CREATE TABLE IF NOT EXISTS decisions (
  seq INTEGER PRIMARY KEY,
  decision TEXT NOT NULL,
  rule TEXT,
  reviewer TEXT NOT NULL,
  decided TEXT NOT NULL
);
