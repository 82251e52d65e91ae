import { Button, Group } from "@mantine/core";
import type { EntityType } from "../../api/generated/graphql.ts";
import { Confidence } from "../../confidence/Confidence.tsx";
import { useExplorerActions } from "../../exploring/ExplorerActions.tsx";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import { broughtBy } from "../../state/exploration.ts";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { entityMarks } from "../../theme/entity-marks.ts";
import styles from "./inspector.module.css";
import { words } from "./words.ts";

interface EntityHeadingProps {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** Type, name and other names of an entity, and what can be done with it on the canvas. */
export function EntityHeading({ id, type, name, aliases, confidence }: EntityHeadingProps) {
  const say = useWords(words);
  const language = useLanguage();
  const actions = useExplorerActions();
  const drawn = useExplorer((state) => state.exploration.nodes.has(id));
  const brought = useExplorer((state) => broughtBy(state.exploration, id).length);
  return (
    <header className={styles.head}>
      <div className={styles.type}>
        <EntityMark type={type} />
        {entityMarks[type][language]}
        <span aria-hidden="true">·</span>
        <Confidence value={confidence} />
      </div>
      <h2 className={styles.name} lang="zh-CN">
        {name}
      </h2>
      {aliases.length > 0 && (
        <p className={styles.quiet}>
          {say("aliases")} <span lang="zh-CN">{aliases.slice(0, 8).join("、")}</span>
          {aliases.length > 8 && " …"}
        </p>
      )}
      <Group gap="xs" mt={8}>
        {drawn ? (
          <>
            {brought > 0 && (
              <Button size="xs" variant="default" mih={32} onClick={() => actions.collapse(id)}>
                {say("collapse")} {brought}
              </Button>
            )}
            <Button size="xs" variant="default" mih={32} onClick={() => actions.remove([id])}>
              {say("hide")}
            </Button>
          </>
        ) : (
          <Button size="xs" mih={32} onClick={() => void actions.put([id])}>
            {say("putOnCanvas")}
          </Button>
        )}
      </Group>
    </header>
  );
}
