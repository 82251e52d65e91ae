import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import type { Camera } from "../canvas/camera.ts";
import { useExplorerActions, usualExpansion } from "../exploring/ExplorerActions.tsx";
import { useLeftOut } from "../exploring/use-left-out.ts";
import { usePictureEdges } from "../exploring/use-picture-edges.ts";
import { useStart } from "../exploring/use-start.ts";
import { useWrittenAddress } from "../exploring/use-written-address.ts";
import { EvidencePanel } from "../features/evidence/EvidencePanel.tsx";
import { Inspector } from "../features/inspector/Inspector.tsx";
import { LeftOutNote } from "../features/legend/LeftOutNote.tsx";
import { Legend } from "../features/legend/Legend.tsx";
import { NoticeBar } from "../features/notices/NoticeBar.tsx";
import { Outline } from "../features/outline/Outline.tsx";
import { ShortcutsDialog } from "../features/shortcuts/ShortcutsDialog.tsx";
import { useShortcuts } from "../features/shortcuts/use-shortcuts.ts";
import { Toolbar } from "../features/toolbar/Toolbar.tsx";
import { currentLanguage } from "../i18n/i18n.ts";
import { sayIn } from "../i18n/use-words.ts";
import { useExplorer } from "../state/ExplorerStoreProvider.tsx";
import { announce } from "../state/notices.ts";
import { CanvasArea } from "./CanvasArea.tsx";
import { Panels } from "./Panels.tsx";
import { words } from "./words.ts";

/** Puts the areas of the explorer together: legend and list, canvas, inspector and evidence. */
export function ExplorerScreen({ camera }: { readonly camera: RefObject<Camera | null> }) {
  const actions = useExplorerActions();
  const [start, again] = useStart();
  const [search, setSearch] = useSearchParams();
  const { edges, confidences, error, retry } = usePictureEdges();
  const out = useLeftOut(edges, confidences);
  const outline = useRef<HTMLDivElement>(null);
  const evidence = useExplorer((state) => state.selection.evidence !== null);
  const asked = search.get("add");
  const settled = start.state === "ready" || start.state === "empty";
  useWrittenAddress(settled && asked === null);

  useEffect(() => {
    if (!settled || asked === null) return;
    const ids = asked.split(",").filter((id) => id !== "");
    void actions.put(ids).then(() => setSearch({}, { replace: true }));
  }, [settled, asked, actions, setSearch]);

  useEffect(() => {
    if (start.state !== "ready" || start.missing.length === 0) return;
    const values = { count: start.missing.length, ids: start.missing.join(" ") };
    announce(sayIn(words, currentLanguage())("missing", values), "failed");
  }, [start]);

  const focusList = useCallback(() => {
    outline.current?.querySelector<HTMLElement>("[role=listbox]")?.focus();
  }, []);
  const [shortcuts, showShortcuts] = useShortcuts(focusList);
  const reveal = useCallback((id: string) => camera.current?.reveal(id), [camera]);
  const takeCamera = useCallback(
    (next: Camera | null) => {
      camera.current = next;
    },
    [camera],
  );
  const expand = useCallback((id: string) => void actions.expand(id, [], usualExpansion), [actions]);

  return (
    <>
      <Panels
        evidenceOpen={evidence}
        onReveal={reveal}
        legend={
          <>
            <Legend edges={edges} confidences={confidences} />
            <div ref={outline}>
              <Outline edges={edges} out={out} onReveal={reveal} />
            </div>
          </>
        }
        inspector={<Inspector edges={edges} />}
        evidence={<EvidencePanel />}
      >
        <CanvasArea
          start={start}
          edges={edges}
          confidences={confidences}
          out={out}
          edgesProblem={error?.message ?? null}
          onRetryEdges={retry}
          onAgain={again}
          onExpand={expand}
          onCamera={takeCamera}
        />
        <Toolbar camera={camera} onShortcuts={() => showShortcuts(true)} />
        <LeftOutNote edges={edges} out={out} />
        <NoticeBar />
      </Panels>
      <ShortcutsDialog opened={shortcuts} onClose={() => showShortcuts(false)} />
    </>
  );
}
