// What search reads: names in Chinese by pairs of characters, pinyin by whole words, parts of names, titles.
CREATE TEXT INDEX entity_name_part IF NOT EXISTS FOR (n:Entity) ON (n.nameNorm);
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.shortNames, n.nameNorm]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX entity_pinyin IF NOT EXISTS FOR (n:Entity) ON EACH [n.py]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX document_title IF NOT EXISTS FOR (n:Document) ON EACH [n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
