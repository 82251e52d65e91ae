// Says who has which part in new commitments and what these promise in numbers.
CALL () {
  UNWIND $speaks AS row
  MATCH (official:Official {id: row.from})
  MATCH (commitment:Commitment {id: row.to})
  CREATE (official)-[:SPEAKS]->(commitment)
}
CALL () {
  UNWIND $commitsTo AS row
  MATCH (actor:Entity {id: row.from})
  MATCH (commitment:Commitment {id: row.to})
  CREATE (actor)-[:COMMITS_TO]->(commitment)
}
CALL () {
  UNWIND $with AS row
  MATCH (commitment:Commitment {id: row.from})
  MATCH (partner:Entity {id: row.to})
  CREATE (commitment)-[:WITH]->(partner)
}
CALL () {
  UNWIND $about AS row
  MATCH (commitment:Commitment {id: row.from})
  MATCH (object:Entity {id: row.to})
  CREATE (commitment)-[:ABOUT]->(object)
}
CALL () {
  UNWIND $hasTarget AS row
  MATCH (commitment:Commitment {id: row.from})
  MATCH (target:Target {id: row.to})
  CREATE (commitment)-[:HAS_TARGET]->(target)
}
