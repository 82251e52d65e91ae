// Says which entities a document names, needs as context and has as its home.
MATCH (document:Document {id: $document})
CALL (document) {
  UNWIND $mentions AS row
  MATCH (entity:Entity {id: row.from})
  CREATE (entity)-[mention:MENTIONED_IN]->(document)
  SET mention = row.properties
  FOREACH (_ IN CASE WHEN coalesce(entity.confidence, -1) < row.properties.confidence THEN [1] ELSE [] END |
    SET entity.confidence = row.properties.confidence)
}
CALL (document) {
  UNWIND $context AS row
  MATCH (entity:Entity {id: row.from})
  CREATE (entity)-[context:CONTEXT_OF]->(document)
  SET context = row.properties
  FOREACH (_ IN CASE WHEN coalesce(entity.confidence, -1) < row.properties.confidence THEN [1] ELSE [] END |
    SET entity.confidence = row.properties.confidence)
}
CALL (document) {
  UNWIND $home AS row
  MATCH (region:Region {id: row.to})
  CREATE (document)-[:HOME_REGION]->(region)
}
