// Says which region an agency serves and which region a region is part of.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[before:SERVES|PART_OF]->(:Region)
  DELETE before
}
CALL () {
  UNWIND $serves AS row
  MATCH (agency:Agency {id: row.from})
  MATCH (region:Region {id: row.to})
  CREATE (agency)-[:SERVES]->(region)
}
CALL () {
  UNWIND $partOf AS row
  MATCH (part:Region {id: row.from})
  MATCH (whole:Region {id: row.to})
  CREATE (part)-[:PART_OF]->(whole)
}
