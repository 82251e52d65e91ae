import { useWords } from "../../i18n/use-words.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./shortcuts.module.css";
import { words } from "./words.ts";

/** Every shortcut, in a dialog that Escape closes. */
export function ShortcutsDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const say = useWords(words);
  const rows = [
    ["⌘K · Ctrl K · /", say("search")],
    ["⌘Z · Ctrl Z", say("undo")],
    ["⇧⌘Z · Ctrl Y", say("redo")],
    ["F", say("fit")],
    [`E · ${say("doubleClick")}`, say("expand")],
    ["Delete", say("remove")],
    ["L", say("list")],
    [`⇧ ${say("drag")}`, say("box")],
    [`⇧ ${say("click")}`, say("many")],
    ["Esc", say("escape")],
    ["?", say("help")],
  ] as const;
  return (
    <Dialog opened={opened} onClose={onClose} title={say("title")} closeLabel={say("close")}>
      <dl className={styles.list}>
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
