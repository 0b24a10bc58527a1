-- Six useful queries on the tables of tables.sql: psql -f queries.sql

-- 1. Who is quoted most today? Rows of a day may count only what has no date, in columns of its own.
SELECT name, type, quotes_direct + quotes_mixed + quotes_indirect AS quotes, articles
FROM counts WHERE kind = 'speaker' AND "window" = to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD')
      AND quotes_direct + quotes_mixed + quotes_indirect > 0
ORDER BY quotes DESC, name LIMIT 10;

-- 2. Who talks about whom, overall?
SELECT name, about, quotes_direct + quotes_mixed + quotes_indirect AS quotes
FROM counts WHERE kind = 'speaker-entity' AND "window" = 'total'
ORDER BY quotes DESC, name, about LIMIT 10;

-- 3. Which statements contain these words? Full-text search, best matches first; one in several parts is shown once.
SELECT speaker, coalesce(statement_text, text) AS text, publisher, published_at
FROM quotes, websearch_to_tsquery('english', 'water OR road') AS asked
WHERE words @@ asked AND (statement_text IS NULL OR statement_part = 1)
ORDER BY ts_rank(words, asked) DESC, published_at DESC LIMIT 10;

-- 4. Which sayings occur in several articles, and where did they occur first?
SELECT (array_agg(text ORDER BY published_at, article_id))[1] AS words, count(DISTINCT article_id) AS articles,
       (array_agg(publisher ORDER BY published_at, article_id))[1] AS first_publisher, min(published_at) AS first_at
FROM quotes WHERE type = 'DIRECT' GROUP BY coalesce(saying_id, fingerprint) HAVING count(DISTINCT article_id) > 1
ORDER BY articles DESC, words LIMIT 10;

-- 5. How confident is the extraction, by publisher?
SELECT publisher, count(*) AS quotes, round(avg(confidence)::numeric, 3) AS mean_confidence,
       count(*) FILTER (WHERE speaker IS NULL) AS without_speaker
FROM quotes GROUP BY publisher ORDER BY quotes DESC, publisher LIMIT 10;

-- 6. What was said about the most discussed entity, latest first?
SELECT DISTINCT quotes.speaker, coalesce(quotes.statement_text, quotes.text) AS text, quotes.publisher,
       quotes.published_at
FROM quotes JOIN quotes_about ON quotes_about.quote_id = quotes.id
WHERE quotes_about.entity = (SELECT entity FROM quotes_about GROUP BY entity ORDER BY count(*) DESC, entity LIMIT 1)
ORDER BY quotes.published_at DESC, text LIMIT 10;
