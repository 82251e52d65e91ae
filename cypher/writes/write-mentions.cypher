// Says which entities a document names, needs as context and has as its home.
MATCH (document:Document {id: $document})
CALL (document) {
  UNWIND $mentions AS row
  MATCH (entity:Entity {id: row.from})
  CREATE (entity)-[mention:MENTIONED_IN]->(document)
  SET mention = row.properties
}
CALL (document) {
  UNWIND $context AS row
  MATCH (entity:Entity {id: row.from})
  CREATE (entity)-[:CONTEXT_OF]->(document)
}
CALL (document) {
  UNWIND $home AS row
  MATCH (region:Region {id: row.to})
  CREATE (document)-[:HOME_REGION]->(region)
}
