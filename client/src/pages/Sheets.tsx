import { type ReactNode, useEffect, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { useWords } from "../i18n/use-words.ts";
import { useExplorer } from "../state/ExplorerStoreProvider.tsx";
import { CloseIcon } from "../ui/icons.tsx";
import styles from "./explorer.module.css";
import { words } from "./words.ts";

type Sheet = "legend" | "inspector" | "evidence";

interface SheetsProps {
  readonly evidenceOpen: boolean;
  readonly legend: ReactNode;
  readonly inspector: ReactNode;
  readonly evidence: ReactNode;
  /** Brings a node into what is left of the canvas when a sheet comes up. */
  readonly onReveal: (id: string) => void;
  readonly children: ReactNode;
}

/** The areas on a narrow screen: the canvas whole, the others from below, one at a time. */
export function Sheets(props: SheetsProps) {
  const { evidenceOpen, legend, inspector, evidence, onReveal, children } = props;
  const say = useWords(words);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const focus = useExplorer((state) => state.selection.focus);
  const shown = useExplorer((state) => state.selection.evidence);
  const { exploration, history } = useExplorer(
    useShallow(({ exploration, history }) => ({ exploration, history })),
  );
  const started = useRef(exploration);

  // What the user chooses comes up; what came chosen with a picture that was just opened stays below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice opens or closes a sheet.
  useEffect(() => {
    const opened = exploration !== started.current && history.past.length === 0;
    started.current = exploration;
    if (focus !== null && !opened) setSheet("inspector");
    if (focus === null) setSheet((open) => (open === "inspector" ? null : open));
  }, [focus]);
  useEffect(() => {
    if (shown !== null) setSheet("evidence");
    else setSheet((open) => (open === "evidence" ? "inspector" : open));
  }, [shown]);

  // After the canvas has taken its new size.
  const chosen = focus?.kind === "entity" ? focus.id : null;
  useEffect(() => {
    if (sheet === null || chosen === null) return;
    const timer = setTimeout(() => onReveal(chosen), 60);
    return () => clearTimeout(timer);
  }, [sheet, chosen, onReveal]);

  const contents: Readonly<Record<Sheet, ReactNode>> = { legend, inspector, evidence };
  const tabs: readonly Sheet[] = evidenceOpen ? ["legend", "inspector", "evidence"] : ["legend", "inspector"];
  return (
    <div className={styles.narrow} data-open={sheet !== null || undefined}>
      <div className={styles.middle}>{children}</div>
      {sheet !== null && (
        <section className={styles.sheet} aria-label={say(sheet)} data-sheet={sheet}>
          <button
            type="button"
            className={styles.closeSheet}
            aria-label={say("close")}
            onClick={() => setSheet(null)}
          >
            <CloseIcon />
          </button>
          <div className={styles.sheetContent}>{contents[sheet]}</div>
        </section>
      )}
      <nav className={styles.tabs}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            className={styles.tab}
            aria-pressed={sheet === tab}
            onClick={() => setSheet(sheet === tab ? null : tab)}
          >
            {say(tab)}
          </button>
        ))}
      </nav>
    </div>
  );
}
