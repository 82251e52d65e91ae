// Stores commitments and targets that no other document has brought yet.
CALL () {
  UNWIND $commitments AS row
  MERGE (commitment:Commitment {id: row.id})
  SET commitment = row.properties
}
CALL () {
  UNWIND $targets AS row
  MERGE (target:Target {id: row.id})
  SET target = row.properties, target.value = toFloat(row.properties.value)
}
