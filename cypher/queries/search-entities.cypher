// Entities that a typed text may mean: equal names first, then beginnings, parts, pinyin and loose matches.
CALL () {
  WITH $text AS text WHERE text IS NOT NULL
  CALL db.index.fulltext.queryNodes("entity_text", text, {limit: 1000}) YIELD node, score
  RETURN node AS e, score
  UNION ALL
  MATCH (e:Entity) WHERE e.nameNorm STARTS WITH $name
  RETURN e, 0.0 AS score LIMIT 1000
  UNION ALL
  WITH $pinyin AS pinyin WHERE pinyin IS NOT NULL
  CALL db.index.fulltext.queryNodes("entity_pinyin", pinyin, {limit: 1000}) YIELD node
  RETURN node AS e, 0.0 AS score
}
WITH e, max(score) AS score
WHERE $types IS NULL OR any(label IN labels(e) WHERE label IN $types)
WITH e, score, [alias IN coalesce(e.aliases, []) + coalesce(e.shortNames, []) | toLower(alias)] AS aliases, split(coalesce(e.py, ""), " ") AS words
WITH e, score,
  CASE
    WHEN e.nameNorm = $name THEN 0
    WHEN $name IN aliases THEN 1
    WHEN e.nameNorm STARTS WITH $name THEN 2
    WHEN any(alias IN aliases WHERE alias STARTS WITH $name) THEN 3
    WHEN e.nameNorm CONTAINS $name OR any(alias IN aliases WHERE alias CONTAINS $name) THEN 4
    WHEN any(word IN words WHERE word = $typed) THEN 5
    WHEN any(word IN words WHERE word STARTS WITH $typed) THEN 6
    ELSE 7
  END AS rank
WITH e, rank, CASE rank WHEN 7 THEN round(score, 3) ELSE 0.0 END AS closeness, COUNT { (e)--() } AS degree
ORDER BY rank, closeness DESC, degree DESC, e.id
WITH collect({entity: e, key: [rank, closeness, degree, e.id]}) AS found
UNWIND [hit IN found WHERE $after IS NULL OR hit.key[0] > $after[0]
  OR (hit.key[0] = $after[0] AND (hit.key[1] < $after[1]
  OR (hit.key[1] = $after[1] AND (hit.key[2] < $after[2]
  OR (hit.key[2] = $after[2] AND hit.key[3] > $after[3])))))][0..$limit] AS hit
WITH size(found) AS total, hit, hit.entity AS e
RETURN total, collect({item: e {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(e) WHERE label <> "Entity"])}, key: hit.key}) AS rows
