// Every relation among these entities, folded by ends and kind; at most ten facts each, newest document first.
MATCH (a:Entity)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[r:HOLDS]->(b:Entity) WHERE "HOLDS" IN $relations AND b.id IN $ids
  MATCH (d:Document {id: r.documentId})
  RETURN b, "HOLDS" AS relation, d.publishedOn AS publishedOn, r {.id, label: r.title, place: r {.documentId, .start, .end}} AS fact
  UNION ALL
  MATCH (a)-[:SERVES]->(b:Entity) WHERE "SERVES" IN $relations AND b.id IN $ids
  RETURN b, "SERVES" AS relation, null AS publishedOn, {id: "SERVES"} AS fact
  UNION ALL
  MATCH (a)-[:PART_OF]->(b:Entity) WHERE "PART_OF" IN $relations AND b.id IN $ids
  RETURN b, "PART_OF" AS relation, null AS publishedOn, {id: "PART_OF"} AS fact
  UNION ALL
  MATCH (a)-[r:COLLABORATES_WITH]->(b:Entity) WHERE "COLLABORATES_WITH" IN $relations AND b.id IN $ids
  MATCH (d:Document {id: r.documentId})
  OPTIONAL MATCH (c:Commitment {id: r.commitmentId})
  RETURN b, "COLLABORATES_WITH" AS relation, d.publishedOn AS publishedOn,
    r {.id, label: c.action, modality: c.modality, confidence: c.confidence, commitmentId: c.id, place: r {.documentId, .start, .end}} AS fact
  UNION ALL
  MATCH (a)-[:COMMITS_TO]->(c:Commitment)-[:ABOUT]->(b:Entity) WHERE "COMMITS_TO" IN $relations AND b.id IN $ids
  RETURN b, "COMMITS_TO" AS relation, COLLECT { MATCH (c)-[:STATED_IN]->(d:Document) RETURN coalesce(d.publishedOn, "") AS day ORDER BY day DESC LIMIT 1 }[0] AS publishedOn,
    c {.id, label: c.action, .modality, .confidence, commitmentId: c.id} AS fact
  UNION ALL
  MATCH (a)-[:SPEAKS]->(c:Commitment)-[:ABOUT]->(b:Entity) WHERE "SPEAKS" IN $relations AND b.id IN $ids
  RETURN b, "SPEAKS" AS relation, COLLECT { MATCH (c)-[:STATED_IN]->(d:Document) RETURN coalesce(d.publishedOn, "") AS day ORDER BY day DESC LIMIT 1 }[0] AS publishedOn,
    c {.id, label: c.action, .modality, .confidence, commitmentId: c.id} AS fact
  UNION ALL
  MATCH (a)-[:COMMITS_TO]->(c:Commitment)-[:WITH]->(b:Entity) WHERE "WITH" IN $relations AND b.id IN $ids
  RETURN b, "WITH" AS relation, COLLECT { MATCH (c)-[:STATED_IN]->(d:Document) RETURN coalesce(d.publishedOn, "") AS day ORDER BY day DESC LIMIT 1 }[0] AS publishedOn,
    c {.id, label: c.action, .modality, .confidence, commitmentId: c.id} AS fact
}
WITH a, b, relation, fact, publishedOn
WHERE a <> b
ORDER BY coalesce(publishedOn, "") DESC, fact.id
WITH a.id AS from, b.id AS to, relation, count(*) AS count, collect(fact)[0..10] AS facts,
  collect(DISTINCT fact.label) AS labels, collect(DISTINCT fact.modality) AS modalities, max(fact.confidence) AS confidence
RETURN from, to, relation, count, facts, labels[0..10] AS labels, modalities, confidence
ORDER BY from, to, relation
