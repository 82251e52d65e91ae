// The commitments with these ids, with everything a list shows of them; the evidence is the newest document's.
UNWIND $ids AS id
MATCH (c:Commitment {id: id})
CALL (c) {
  MATCH (c)-[s:STATED_IN]->(d:Document)
  WITH s, d ORDER BY coalesce(d.publishedOn, "") DESC, d.id
  RETURN collect(s)[0] AS stated, collect(d)[0] AS document, count(*) AS documentCount
}
RETURN c {.id, .action, .modality, .confidence, .deadlineDate, .deadlineText,
  speaker: head(COLLECT { MATCH (c)<-[:SPEAKS]-(o:Official) RETURN o {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(o) WHERE label <> "Entity"])} ORDER BY o.id }),
  actors: COLLECT { MATCH (c)<-[:COMMITS_TO]-(a:Entity) RETURN a {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(a) WHERE label <> "Entity"])} ORDER BY a.id },
  partners: COLLECT { MATCH (c)-[:WITH]->(p:Entity) RETURN p {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(p) WHERE label <> "Entity"])} ORDER BY p.id },
  objects: COLLECT { MATCH (c)-[:ABOUT]->(o:Entity) RETURN o {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(o) WHERE label <> "Entity"])} ORDER BY o.id },
  targets: COLLECT {
    MATCH (c)-[:HAS_TARGET]->(t:Target)
    RETURN t {.id, .confidence, .metric, .comparator, .value, .unit, .deadlineDate, .startInQuote, .endInQuote}
    ORDER BY t.startInQuote, t.id
  },
  evidence: {
    documentId: document.id, start: stated.start, end: stated.end,
    quote: CASE WHEN size(document.text) = document.length
      THEN substring(document.text, stated.start, stated.end - stated.start) END,
    document: document {.id, .source, .title, .publishedOn, .length,
      homeRegion: head(COLLECT { MATCH (document)-[:HOME_REGION]->(r:Region) RETURN r {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(r) WHERE label <> "Entity"])} })
    }
  },
  documentCount: documentCount
} AS commitment
