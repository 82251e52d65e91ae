// The documents with these ids, without their texts; unknown ids give no row.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d {.id, .source, .title, .publishedOn, .length,
  homeRegion: head(COLLECT { MATCH (d)-[:HOME_REGION]->(r:Region) RETURN r {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(r) WHERE label <> "Entity"])} })
} AS document
