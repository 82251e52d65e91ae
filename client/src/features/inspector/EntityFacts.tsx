import { graphql } from "../../api/generated/gql.ts";
import type { EntityFactsFragment } from "../../api/generated/graphql.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { showEvidence } from "../../state/selection.ts";
import { typeWords } from "../../theme/type-words.ts";
import { EntityLink } from "./EntityLink.tsx";
import { FactRow } from "./FactRow.tsx";
import styles from "./inspector.module.css";
import { words } from "./words.ts";

export const EntityFactsShown = graphql(`
  fragment EntityFacts on Node {
    ... on Official {
      posts {
        ...PostRow
      }
    }
    ... on Agency {
      region {
        id
        name
      }
      officials {
        ...PostRow
      }
    }
    ... on Region {
      code
      regionKind: kind
      partOf {
        id
        name
      }
    }
    ... on Industry {
      industryCode: code
    }
    ... on Program {
      programKind: kind
    }
  }
`);

export const PostRow = graphql(`
  fragment PostRow on Post {
    title
    official {
      id
      name
    }
    agency {
      id
      name
    }
    evidence {
      start
      end
      quote
      document {
        id
      }
    }
  }
`);

/** What is known of an entity by its type: posts, region, kind, code. */
export function EntityFacts({ entity }: { readonly entity: EntityFactsFragment }) {
  const say = useWords(words);
  const sayType = useWords(typeWords);
  const rows = rowsOf();
  return rows.length === 0 ? null : <dl className={styles.facts}>{rows}</dl>;

  function rowsOf() {
    if ("posts" in entity) return postRows(say("posts"), entity.posts, "agency");
    if ("officials" in entity) {
      return [
        <FactRow key="region" label={say("region")}>
          {entity.region ? <EntityLink type="REGION" {...entity.region} /> : say("central")}
        </FactRow>,
        ...postRows(say("officials"), entity.officials, "official"),
      ];
    }
    if ("regionKind" in entity) {
      return [
        <FactRow key="kind" label={say("kind")}>
          {sayType(entity.regionKind)}
        </FactRow>,
        entity.partOf && (
          <FactRow key="partOf" label={say("partOf")}>
            <EntityLink type="REGION" {...entity.partOf} />
          </FactRow>
        ),
        entity.code && (
          <FactRow key="code" label={say("code")}>
            {entity.code}
          </FactRow>
        ),
      ];
    }
    if ("programKind" in entity) {
      return [
        <FactRow key="kind" label={say("kind")}>
          {sayType(entity.programKind)}
        </FactRow>,
      ];
    }
    if ("industryCode" in entity && entity.industryCode) {
      return [
        <FactRow key="code" label={say("code")}>
          {entity.industryCode}
        </FactRow>,
      ];
    }
    return [];
  }
}

type Posts = Extract<EntityFactsFragment, { readonly posts: unknown }>["posts"];

function postRows(label: string, posts: Posts, other: "agency" | "official") {
  return posts.length === 0
    ? []
    : [
        <FactRow key="posts" label={label}>
          {posts.map((post) => (
            <PostLine
              key={`${post.official.id} ${post.agency.id} ${post.title}`}
              post={post}
              other={other}
              posts={posts}
            />
          ))}
        </FactRow>,
      ];
}

interface PostLineProps {
  readonly post: Posts[number];
  readonly other: "agency" | "official";
  readonly posts: Posts;
}

function PostLine({ post, other, posts }: PostLineProps) {
  const store = useExplorerStore();
  const places = posts.map(({ evidence: { document, start, end } }) => ({
    documentId: document.id,
    start,
    end,
    commitmentId: null,
  }));
  return (
    <div className={styles.post}>
      <EntityLink type={other === "agency" ? "AGENCY" : "OFFICIAL"} {...post[other]} />
      <button
        type="button"
        className={styles.quoted}
        title={post.evidence.quote}
        lang="zh-CN"
        onClick={() => choose(store, (selection) => showEvidence(selection, places, posts.indexOf(post)))}
      >
        {post.title}
      </button>
    </div>
  );
}
