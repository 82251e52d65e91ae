// Says where a document states its commitments.
MATCH (document:Document {id: $document})
UNWIND $rows AS row
MATCH (commitment:Commitment {id: row.from})
CREATE (commitment)-[stated:STATED_IN]->(document)
SET stated = row.properties
