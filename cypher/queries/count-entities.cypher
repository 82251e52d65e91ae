// How many entities of one type meet a filter.
MATCH (e:Entity) // {start}
WHERE true // {filter}
RETURN count(e) AS total
