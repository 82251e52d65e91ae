// The entities with these ids; unknown ids give no row.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(e) WHERE label <> "Entity"])} AS entity
