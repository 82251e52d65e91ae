// How many nodes and relationships does the graph have?
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (turn:Turn)
  RETURN count(turn) AS turns
}
CALL () {
  MATCH ()-[relationship]->()
  RETURN count(relationship) AS relationships
}
RETURN nodes - turns AS nodes, relationships AS relationships
