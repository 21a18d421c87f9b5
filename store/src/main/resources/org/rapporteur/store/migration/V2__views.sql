-- Views for questions in SQL (docs/sql.md).

CREATE VIEW entity AS
SELECT entity, min(name) AS name, min(code) AS code, min(sector) AS sector, min(identifier_id) AS identifier_id,
       count(DISTINCT record) AS records
FROM party
WHERE entity IS NOT NULL
GROUP BY entity;

-- One row a record and pair of countries (or kinds of organisation): who acts towards whom. Those who act together act
-- towards each other, once in each direction.
CREATE VIEW dyad AS
SELECT DISTINCT a.code AS actor, b.code AS recipient, r.id AS record, m.story, r.act, r.event, r.status, r.quad_code,
       r.event_scale, coalesce(r.date_from, r.published) AS day, r.denied, r.alleged
FROM record r
JOIN membership m ON m.record = r.id
JOIN party a ON a.record = r.id AND a.role = 'actor' AND a.code IS NOT NULL
JOIN party b ON b.record = r.id AND b.role = 'recipient' AND b.code IS NOT NULL
UNION
SELECT DISTINCT a.code, b.code, r.id, m.story, r.act, r.event, r.status, r.quad_code, r.event_scale,
       coalesce(r.date_from, r.published), r.denied, r.alleged
FROM record r
JOIN membership m ON m.record = r.id
JOIN party a ON a.record = r.id AND a.role = 'actor' AND a.code IS NOT NULL
JOIN party b ON b.record = r.id AND b.role = 'actor' AND b.code IS NOT NULL AND b.code <> a.code
WHERE NOT EXISTS (SELECT 1 FROM party c WHERE c.record = r.id AND c.role = 'recipient');

-- Deeds alone (occurred or ongoing, neither denied nor alleged), each story once, by pair and month.
CREATE VIEW dyad_month AS
SELECT actor, recipient, month, count(*) AS stories,
       sum(CASE WHEN quad_code = 1 THEN 1 ELSE 0 END) AS verbal_cooperation,
       sum(CASE WHEN quad_code = 2 THEN 1 ELSE 0 END) AS material_cooperation,
       sum(CASE WHEN quad_code = 3 THEN 1 ELSE 0 END) AS verbal_conflict,
       sum(CASE WHEN quad_code = 4 THEN 1 ELSE 0 END) AS material_conflict,
       sum(event_scale) AS score, avg(event_scale) AS mean_score
FROM (
    SELECT actor, recipient, story, date_trunc('month', min(day)) AS month, min(quad_code) AS quad_code,
           avg(event_scale) AS event_scale
    FROM dyad
    WHERE status IN ('occurred', 'ongoing') AND NOT denied AND NOT alleged AND day IS NOT NULL
    GROUP BY actor, recipient, story
) AS one_a_story
GROUP BY actor, recipient, month;

-- Deeds by country that acts, type and month.
CREATE VIEW event_count AS
SELECT actor, event, month, count(*) AS stories
FROM (
    SELECT p.code AS actor, r.event, m.story, date_trunc('month', min(coalesce(r.date_from, r.published))) AS month
    FROM record r
    JOIN membership m ON m.record = r.id
    JOIN party p ON p.record = r.id AND p.role = 'actor' AND p.code IS NOT NULL
    WHERE r.status IN ('occurred', 'ongoing') AND NOT r.denied AND NOT r.alleged
      AND coalesce(r.date_from, r.published) IS NOT NULL
    GROUP BY p.code, r.event, m.story
) AS one_a_story
GROUP BY actor, event, month;
