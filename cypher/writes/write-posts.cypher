// Says who holds which title where, as one document has it.
UNWIND $rows AS row
MATCH (official:Official {id: row.from})
MATCH (agency:Agency {id: row.to})
CREATE (official)-[post:HOLDS]->(agency)
SET post = row.properties
