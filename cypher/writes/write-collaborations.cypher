// Says who acts jointly with whom, as one document has it.
UNWIND $rows AS row
MATCH (party:Entity {id: row.from})
MATCH (other:Entity {id: row.to})
CREATE (party)-[joint:COLLABORATES_WITH]->(other)
SET joint = row.properties
