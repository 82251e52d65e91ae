// One page of the documents that meet a filter, in the order asked for.
RETURN
  COLLECT {
    MATCH (d:Document)
    WHERE ($title IS NULL OR toLower(coalesce(d.title, "")) CONTAINS $title)
      AND ($homeRegion IS NULL OR EXISTS { MATCH (d)-[:HOME_REGION]->(r:Region) WHERE r.id IN $homeRegion })
      // A date may be a year or a month: it is compared as far as it is known.
      AND ($publishedFrom IS NULL OR d.publishedOn >= substring($publishedFrom, 0, size(d.publishedOn)))
      AND ($publishedTo IS NULL OR d.publishedOn <= substring($publishedTo, 0, size(d.publishedOn)))
    WITH d, d.id AS last // {keys}
    WHERE $after IS NULL OR last > $after[0] // {after}
    WITH d, [last] AS key ORDER BY last // {order}
    LIMIT $limit
    RETURN {
      item: d {.id, .source, .title, .publishedOn, .length,
        homeRegion: head(COLLECT { MATCH (d)-[:HOME_REGION]->(r:Region) RETURN r {.id, .name, .aliases, .code, .kind, type: head([label IN labels(r) WHERE label <> "Entity"])} })
      },
      key: key
    }
  } AS rows,
  CASE WHEN $count THEN COUNT {
    MATCH (d:Document)
    WHERE ($title IS NULL OR toLower(coalesce(d.title, "")) CONTAINS $title)
      AND ($homeRegion IS NULL OR EXISTS { MATCH (d)-[:HOME_REGION]->(r:Region) WHERE r.id IN $homeRegion })
      // A date may be a year or a month: it is compared as far as it is known.
      AND ($publishedFrom IS NULL OR d.publishedOn >= substring($publishedFrom, 0, size(d.publishedOn)))
      AND ($publishedTo IS NULL OR d.publishedOn <= substring($publishedTo, 0, size(d.publishedOn)))
  } END AS total
