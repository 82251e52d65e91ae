// The words at these places and the documents they stand in.
UNWIND $places AS place
MATCH (d:Document {id: place.documentId})
RETURN place.documentId AS documentId, place.start AS start, place.end AS end,
  CASE WHEN size(d.text) = d.length THEN substring(d.text, place.start, place.end - place.start) END AS quote,
  d {.id, .source, .title, .publishedOn, .length,
    homeRegion: head(COLLECT { MATCH (d)-[:HOME_REGION]->(r:Region) RETURN r {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(r) WHERE label <> "Entity"])} })
  } AS document
