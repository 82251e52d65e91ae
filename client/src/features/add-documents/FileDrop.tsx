import { type DragEvent, type ReactNode, useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { addFiles } from "./drafts.ts";
import { change } from "./drafts-store.ts";
import styles from "./FileDrop.module.css";
import { words } from "./words.ts";

/** Takes files that are dropped anywhere on what it holds. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const say = useWords(words);
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(false);
    change(addFiles, [...event.dataTransfer.files]);
  };
  const onDragLeave = (event: DragEvent) => {
    // Moving onto a child leaves the parent too.
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for a pointer; the button that chooses files does the same.
    <div className={styles.drop} onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {children}
      {over && <div className={styles.over}>{say("dropNow")}</div>}
    </div>
  );
}
