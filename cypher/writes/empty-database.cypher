// Deletes every node and relationship, in pieces, so that a large graph does not have to fit into one transaction.
MATCH (n)
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 5000 ROWS
