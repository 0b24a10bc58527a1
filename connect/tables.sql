-- The current quotes and counts, in PostgreSQL 14 or newer: psql -f tables.sql. Kafka Connect fills the tables with
-- quotes.properties, about.properties and counts.properties.

CREATE TABLE IF NOT EXISTS quotes (
  id text PRIMARY KEY,
  schema_version bigint, passage_id text, change text, article_id text, revision bigint, url text, publisher text,
  title text, published_at timestamptz, published_at_assumed boolean, ingested_at timestamptz, extracted_at timestamptz,
  language text, type text, text text, start bigint, "end" bigint, prefix text, suffix text, statement bigint,
  speaker text, speaker_id text, speaker_kind text, speaker_role text, co_speakers text[], speaker_text text,
  speaker_start bigint, speaker_end bigint, cue text, cue_start bigint, cue_end bigint, confidence double precision,
  fingerprint text, extractor text, origin text, story_id text, speaker_type text, co_speaker_types text[],
  embedded boolean, content_confidence double precision, speaker_confidence double precision, saying_id text,
  statement_part bigint, statement_text text,
  words tsvector GENERATED ALWAYS AS (to_tsvector('english', left(coalesce(statement_text, text, ''), 100000))) STORED
);

-- For a table created by an earlier version of this file.
ALTER TABLE quotes ADD COLUMN IF NOT EXISTS origin text, ADD COLUMN IF NOT EXISTS story_id text,
  ADD COLUMN IF NOT EXISTS speaker_type text, ADD COLUMN IF NOT EXISTS co_speaker_types text[],
  ADD COLUMN IF NOT EXISTS embedded boolean, ADD COLUMN IF NOT EXISTS content_confidence double precision,
  ADD COLUMN IF NOT EXISTS speaker_confidence double precision, ADD COLUMN IF NOT EXISTS saying_id text,
  ADD COLUMN IF NOT EXISTS statement_part bigint, ADD COLUMN IF NOT EXISTS statement_text text;

-- A part of a statement is found by the words of the whole. A tsvector holds a megabyte at most, so only the beginning
-- of a very long quote is searched. If a view of your own selects the column, it stays as an earlier version of this
-- file made it; everything else is done.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'quotes'
                 AND column_name = 'words' AND generation_expression LIKE '%statement_text%100000%') THEN
    ALTER TABLE quotes DROP COLUMN IF EXISTS words;
    ALTER TABLE quotes ADD COLUMN words tsvector
      GENERATED ALWAYS AS (to_tsvector('english', left(coalesce(statement_text, text, ''), 100000))) STORED;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING 'quotes.words stays as it was: a view selects it'
    USING HINT = 'Drop the view, run this file again, and create the view again.';
END $$;

-- A retraction deletes the row instead of being stored.
CREATE OR REPLACE FUNCTION quotes_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.change = 'RETRACTED' THEN
    DELETE FROM quotes WHERE id = NEW.id;
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER quotes_stand BEFORE INSERT ON quotes FOR EACH ROW EXECUTE FUNCTION quotes_stand();

-- Article ids and names have no maximum length; a B-tree index rejects a row with more than 2,704 bytes, which stops the
-- connector. A hash index accepts any length.
DROP INDEX IF EXISTS quotes_by_speaker, quotes_by_publisher, quotes_by_article, quotes_about_by_entity, counts_by_name;
CREATE INDEX IF NOT EXISTS quotes_of_speaker ON quotes USING hash (speaker);
CREATE INDEX IF NOT EXISTS quotes_of_publisher ON quotes USING hash (publisher);
CREATE INDEX IF NOT EXISTS quotes_of_article ON quotes USING hash (article_id);
CREATE INDEX IF NOT EXISTS quotes_by_time ON quotes (published_at DESC);
CREATE INDEX IF NOT EXISTS quotes_by_story ON quotes (story_id, published_at);
CREATE INDEX IF NOT EXISTS quotes_by_fingerprint ON quotes (fingerprint, published_at);
CREATE INDEX IF NOT EXISTS quotes_by_saying ON quotes (coalesce(saying_id, fingerprint), published_at);
CREATE INDEX IF NOT EXISTS quotes_words ON quotes USING gin (words);

-- The entities that a current quote is about, one row each.
CREATE TABLE IF NOT EXISTS quotes_about (quote_id text, type text, entity text, entity_id text);
ALTER TABLE quotes_about DROP CONSTRAINT IF EXISTS quotes_about_pkey;
CREATE UNIQUE INDEX IF NOT EXISTS quotes_about_each ON quotes_about (quote_id, type, md5(entity));
CREATE INDEX IF NOT EXISTS quotes_about_entity ON quotes_about USING hash (entity);

-- The target of about.properties: no row is stored here.
CREATE TABLE IF NOT EXISTS quote_events (event jsonb);
CREATE OR REPLACE FUNCTION quotes_about_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM quotes_about WHERE quote_id = NEW.event ->> 'id';
  IF NEW.event ->> 'change' = 'PUBLISHED' THEN
    INSERT INTO quotes_about
    SELECT NEW.event ->> 'id', about ->> 'type', about ->> 'entity', about ->> 'entityId'
    FROM jsonb_array_elements(coalesce(NEW.event -> 'about', '[]')) AS about ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER quotes_about_stand BEFORE INSERT ON quote_events
  FOR EACH ROW EXECUTE FUNCTION quotes_about_stand();

CREATE TABLE IF NOT EXISTS counts (
  key text PRIMARY KEY,
  schema_version bigint, kind text, type text, name text, about_type text, about text, "window" text,
  articles bigint, mentions bigint, quotes_direct bigint, quotes_mixed bigint, quotes_indirect bigint,
  unnamed bigint, unknown bigint, articles_by_hour bigint[], mentions_by_hour bigint[], quotes_by_hour bigint[],
  undated_articles bigint, undated_mentions bigint, undated_quotes bigint,
  stories bigint
);
-- For a table created by an earlier version of this file.
ALTER TABLE counts
  ADD COLUMN IF NOT EXISTS undated_articles bigint, ADD COLUMN IF NOT EXISTS undated_mentions bigint,
  ADD COLUMN IF NOT EXISTS undated_quotes bigint, ADD COLUMN IF NOT EXISTS stories bigint;
CREATE INDEX IF NOT EXISTS counts_by_window
  ON counts ("window", kind, (quotes_direct + quotes_mixed + quotes_indirect) DESC);
CREATE INDEX IF NOT EXISTS counts_of_name ON counts USING hash (name);
