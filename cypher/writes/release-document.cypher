// Takes back what a document states and tells what it had mentioned and stated.
MATCH (document:Document {id: $document})
CALL (document) {
  OPTIONAL MATCH (document)-[home:HOME_REGION]->(:Region)
  DELETE home
}
CALL () {
  MATCH (:Official)-[post:HOLDS {documentId: $document}]->(:Agency)
  DELETE post
}
CALL () {
  MATCH (:Entity)-[joint:COLLABORATES_WITH {documentId: $document}]->(:Entity)
  DELETE joint
}
CALL (document) {
  MATCH (commitment:Commitment)-[stated:STATED_IN]->(document)
  WITH commitment.id AS id, stated
  DELETE stated
  RETURN collect(id) AS commitments
}
CALL (document) {
  MATCH (entity:Entity)-[mention:MENTIONED_IN|CONTEXT_OF]->(document)
  WITH entity.id AS id, coalesce(mention.surfaces, []) AS forms, mention
  DELETE mention
  RETURN collect({id: id, forms: forms}) AS entities
}
RETURN commitments AS commitments, entities AS entities
