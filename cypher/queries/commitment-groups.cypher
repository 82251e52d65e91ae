// How many of the commitments that meet a filter fall into each group, the largest group first.
CALL () {
  MATCH (c:Commitment) // {start}
  WHERE true // {filter}
  RETURN collect(DISTINCT c) AS found
}
CALL (found) {
  UNWIND found AS c
  WITH c, c.modality AS g0, null AS g1 // {groups}
  WITH g0, g1, count(DISTINCT c) AS count
  ORDER BY count DESC, g0, g1
  RETURN collect({keys: [g0, g1], count: count}) AS groups
}
RETURN size(found) AS totalCommitments, size(groups) AS totalGroups, groups[0..$limit] AS groups
