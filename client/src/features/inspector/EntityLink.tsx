import type { EntityType } from "../../api/generated/graphql.ts";
import { useExplorerActions } from "../../exploring/ExplorerActions.tsx";
import { EntityMark } from "../../theme/EntityMark.tsx";
import styles from "./inspector.module.css";

interface EntityLinkProps {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** The name of an entity; a click puts it on the canvas and chooses it. */
export function EntityLink({ id, name, type }: EntityLinkProps) {
  const actions = useExplorerActions();
  return (
    <button
      type="button"
      className={styles.entity}
      lang="zh-CN"
      onClick={() => void actions.put([id], { keepEvidence: true })}
    >
      <EntityMark type={type} size={12} />
      {name}
    </button>
  );
}
