import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { PanelLeftIcon, PanelRightIcon } from "../ui/icons.tsx";
import styles from "./explorer.module.css";
import { PanelResizer } from "./PanelResizer.tsx";
import { Sheets } from "./Sheets.tsx";
import { words } from "./words.ts";

interface PanelsProps {
  readonly evidenceOpen: boolean;
  readonly legend: ReactNode;
  readonly inspector: ReactNode;
  readonly evidence: ReactNode;
  /** Brings a node into what is left of the canvas when a sheet comes up. */
  readonly onReveal: (id: string) => void;
  /** The canvas and what stands on it. */
  readonly children: ReactNode;
}

/** Legend left, inspector and evidence right, each folding; on a narrow screen sheets from below, one at a time. */
export function Panels(props: PanelsProps) {
  const narrow = useMediaQuery("(max-width: 720px)", undefined, { getInitialValueInEffect: false });
  return narrow ? <Sheets {...props} /> : <Columns {...props} />;
}

function Columns({ evidenceOpen, legend, inspector, evidence, children }: PanelsProps) {
  const say = useWords(words);
  const [left, setLeft] = useState(true);
  const [right, setRight] = useState(true);
  const [width, setWidth] = useState(400);
  return (
    <div className={styles.columns}>
      {left && (
        <aside className={styles.left} aria-label={say("legend")}>
          {legend}
        </aside>
      )}
      <div className={styles.middle}>
        {children}
        <button
          type="button"
          className={`${styles.fold} ${styles.foldLeft}`}
          aria-expanded={left}
          aria-label={say(left ? "foldLegend" : "unfoldLegend")}
          title={say(left ? "foldLegend" : "unfoldLegend")}
          onClick={() => setLeft(!left)}
        >
          <PanelLeftIcon />
        </button>
        <button
          type="button"
          className={`${styles.fold} ${styles.foldRight}`}
          aria-expanded={right}
          aria-label={say(right ? "foldInspector" : "unfoldInspector")}
          title={say(right ? "foldInspector" : "unfoldInspector")}
          onClick={() => setRight(!right)}
        >
          <PanelRightIcon />
        </button>
      </div>
      {right && (
        <>
          <PanelResizer label={say("resize")} width={width} onWidth={setWidth} />
          <aside className={styles.right} style={{ width }} aria-label={say("inspector")}>
            <div className={styles.inspector} data-with-evidence={evidenceOpen || undefined}>
              {inspector}
            </div>
            {evidenceOpen && <div className={styles.evidence}>{evidence}</div>}
          </aside>
        </>
      )}
    </div>
  );
}
