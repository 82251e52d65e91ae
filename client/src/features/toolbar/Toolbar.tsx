import type { ReactNode, RefObject } from "react";
import type { Camera } from "../../canvas/camera.ts";
import { useExplorerActions } from "../../exploring/ExplorerActions.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import { announce } from "../../state/notices.ts";
import {
  FitIcon,
  HideIcon,
  LinkIcon,
  MinusIcon,
  PlusIcon,
  QuestionIcon,
  RedoIcon,
  UndoIcon,
} from "../../ui/icons.tsx";
import styles from "./toolbar.module.css";
import { words } from "./words.ts";

interface ToolbarProps {
  readonly camera: RefObject<Camera | null>;
  readonly onShortcuts: () => void;
}

/** The buttons at the bottom left of the canvas. */
export function Toolbar({ camera, onShortcuts }: ToolbarProps) {
  const say = useWords(words);
  const actions = useExplorerActions();
  const { past, future } = useExplorer((state) => state.history);
  const chosen = useExplorer((state) => state.selection.nodes);
  return (
    <div className={styles.bar} role="toolbar" aria-label={say("tools")}>
      <Tool label={say("undo")} off={past.length === 0} onUse={actions.undo}>
        <UndoIcon />
      </Tool>
      <Tool label={say("redo")} off={future.length === 0} onUse={actions.redo}>
        <RedoIcon />
      </Tool>
      <span className={styles.gap} />
      <Tool label={say("zoomOut")} onUse={() => camera.current?.zoomBy(1 / 1.4)}>
        <MinusIcon />
      </Tool>
      <Tool label={say("zoomIn")} onUse={() => camera.current?.zoomBy(1.4)}>
        <PlusIcon />
      </Tool>
      <Tool label={say("fit")} onUse={actions.fit}>
        <FitIcon />
      </Tool>
      <span className={styles.gap} />
      <Tool
        label={say("remove", { count: chosen.size })}
        off={chosen.size === 0}
        onUse={() => actions.remove([...chosen])}
      >
        <HideIcon />
      </Tool>
      <Tool label={say("share")} onUse={() => void copyAddress()}>
        <LinkIcon />
      </Tool>
      <span className={styles.wide}>
        <Tool label={say("shortcuts")} onUse={onShortcuts}>
          <QuestionIcon />
        </Tool>
      </span>
    </div>
  );

  async function copyAddress(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      announce(say("copied"));
    } catch {
      announce(say("notCopied"), "failed");
    }
  }
}

interface ToolProps {
  readonly label: string;
  readonly off?: boolean;
  readonly onUse: () => void;
  readonly children: ReactNode;
}

function Tool({ label, off = false, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) onUse();
      }}
    >
      {children}
    </button>
  );
}
