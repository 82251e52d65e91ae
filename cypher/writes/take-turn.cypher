// Waits until other writers have committed: a write takes the node's lock, and it holds until the transaction ends.
MERGE (turn:Turn {id: 'writers'})
SET turn.taken = coalesce(turn.taken, 0) + 1
