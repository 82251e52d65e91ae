import { Button } from "@mantine/core";
import { useState } from "react";
import type { EntityType } from "../../api/generated/graphql.ts";
import { ConfidenceText } from "../../confidence/ConfidenceText.tsx";
import type { Place } from "../../document-view/segments.ts";
import { samePlace } from "../../document-view/text-mark.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { entityMarks, entityTypes } from "../../theme/entity-marks.ts";
import styles from "./Found.module.css";
import type { PreviewedEntity } from "./preview-document.ts";
import { words } from "./words.ts";

/** As many of one type are shown at first. */
const FIRST = 8;

/** Entities found in a text by type, the most mentioned first; choosing one goes from mention to mention. */
export function FoundEntities({
  entities,
  focus,
  onFocus,
}: {
  readonly entities: readonly PreviewedEntity[];
  readonly focus: Place | null;
  readonly onFocus: (place: Place) => void;
}) {
  const groups = entityTypes
    .map((type) => ({
      type,
      members: entities.filter((entity) => entity.type === type).toSorted(byMentions),
    }))
    .filter(({ members }) => members.length > 0);
  return groups.map(({ type, members }) => (
    <EntityGroup key={type} type={type} members={members} focus={focus} onFocus={onFocus} />
  ));
}

function EntityGroup({
  type,
  members,
  focus,
  onFocus,
}: {
  readonly type: EntityType;
  readonly members: readonly PreviewedEntity[];
  readonly focus: Place | null;
  readonly onFocus: (place: Place) => void;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>
        <EntityMark type={type} /> {entityMarks[type][language]}{" "}
        <span className={styles.count}>{members.length}</span>
      </h3>
      <ul className={styles.names}>
        {(all ? members : members.slice(0, FIRST)).map((entity) => {
          const here = focus === null ? -1 : entity.mentions.findIndex((place) => samePlace(place, focus));
          const next = entity.mentions[(here + 1) % entity.mentions.length];
          return (
            <li key={entity.id}>
              <button
                type="button"
                className={styles.name}
                aria-current={here === -1 ? undefined : "true"}
                onClick={() => next && onFocus(next)}
              >
                <span lang="zh-CN">{entity.name}</span>{" "}
                <span className={styles.count}>
                  {here === -1
                    ? say("mentionCount", { count: entity.mentions.length })
                    : `${here + 1} / ${entity.mentions.length}`}
                  {" · "}
                  <ConfidenceText value={entity.confidence} short />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {!all && members.length > FIRST && (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          {say("showMore", { count: members.length })}
        </Button>
      )}
    </div>
  );
}

function byMentions(a: PreviewedEntity, b: PreviewedEntity): number {
  return b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1);
}
