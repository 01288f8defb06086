CREATE TABLE IF NOT EXISTS practitioners (id TEXT PRIMARY KEY, subject TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, email TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (token_hash TEXT PRIMARY KEY, practitioner_id TEXT NOT NULL, expires BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS peer_groups (id TEXT PRIMARY KEY, name TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS memberships (
  id TEXT PRIMARY KEY, group_id TEXT NOT NULL, practitioner_id TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT, data TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS memberships_of_group ON memberships (group_id);
CREATE INDEX IF NOT EXISTS memberships_of_practitioner ON memberships (practitioner_id);
CREATE TABLE IF NOT EXISTS meetings (
  id TEXT PRIMARY KEY, group_id TEXT NOT NULL, day TEXT NOT NULL, recorded_by TEXT NOT NULL, data TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS meetings_of_group ON meetings (group_id, day);
CREATE TABLE IF NOT EXISTS reflections (
  meeting_id TEXT NOT NULL, practitioner_id TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (practitioner_id, meeting_id)
);
CREATE TABLE IF NOT EXISTS plans (id TEXT PRIMARY KEY, group_id TEXT NOT NULL, day TEXT NOT NULL, data TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS plans_of_group ON plans (group_id, day);
CREATE TABLE IF NOT EXISTS uploads (id TEXT PRIMARY KEY, practitioner_id TEXT NOT NULL, data TEXT NOT NULL, file BYTEA NOT NULL);
CREATE INDEX IF NOT EXISTS uploads_of_practitioner ON uploads (practitioner_id);
CREATE TABLE IF NOT EXISTS shares (
  id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, practitioner_id TEXT NOT NULL, verifier_id TEXT, expires BIGINT NOT NULL,
  data TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS shares_of_practitioner ON shares (practitioner_id);
