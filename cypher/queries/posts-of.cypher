// Who holds which title where, for these officials or agencies; one row a title, with its newest evidence.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[h:HOLDS]-(:Entity)
WITH id, h, startNode(h) AS official, endNode(h) AS agency, COLLECT { MATCH (d:Document {id: h.documentId}) RETURN d.publishedOn }[0] AS publishedOn
ORDER BY coalesce(publishedOn, "") DESC, h.documentId, h.start, h.id
WITH id, official, agency, h.title AS title, collect(h {.documentId, .start, .end})[0] AS place
RETURN id, official {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(official) WHERE label <> "Entity"])} AS official, agency {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(agency) WHERE label <> "Entity"])} AS agency, title, place
ORDER BY id, agency.name, official.name, title, official.id, agency.id
