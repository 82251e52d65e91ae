import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import styles from "./AddDocumentsPage.module.css";
import { Announcements } from "./Announcements.tsx";
import { shownDraft } from "./drafts.ts";
import { useDrafts } from "./drafts-store.ts";
import { FileDrop } from "./FileDrop.tsx";
import { InputPane } from "./InputPane.tsx";
import { useImportLimits } from "./limits.ts";
import { PreviewPanes } from "./PreviewPanes.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { useLeaveQuestion } from "./use-leave-question.ts";
import { useReading } from "./use-reading.ts";
import { type WatchImport, watchImport } from "./watch-import.ts";
import { words } from "./words.ts";

export type Pane = "input" | "text" | "found";

/**
 * Adding documents: paste texts or bring files, see what would be found, save. Wide screens show input, text and findings side by
 * side; narrower ones one or two of them.
 */
export function AddDocumentsPage({ watch = watchImport }: { readonly watch?: WatchImport }) {
  const say = useWords(words);
  const limits = useImportLimits();
  const draft = useDrafts(shownDraft);
  const [chosen, setPane] = useState<Pane>("input");
  useReading(limits);
  useLeaveQuestion();
  // Where there is room, the text stands beside input or findings.
  const narrow = useMediaQuery("(max-width: 760px)", false, { getInitialValueInEffect: false });
  const pane = chosen === "text" && !narrow ? "found" : chosen;
  const commitments = draft.preview?.found.commitments.length;
  return (
    <FileDrop>
      <div className={styles.page} data-pane={pane} data-previewed={draft.preview !== null}>
        <SegmentedControl
          className={styles.panes ?? ""}
          fullWidth
          aria-label={say("panes")}
          value={pane}
          onChange={setPane}
          data={[
            { value: "input", label: say("paneInput") },
            {
              value: "found",
              label:
                commitments === undefined ? say("paneFound") : say("commitmentCount", { count: commitments }),
            },
            ...(narrow ? [{ value: "text" as const, label: say("paneText") }] : []),
          ]}
        />
        <InputPane draft={draft} limits={limits} />
        <PreviewPanes key={draft.key} draft={draft} onPlace={() => setPane(narrow ? "text" : "found")} />
        <SaveBar limits={limits} watch={watch} />
        <Announcements />
      </div>
    </FileDrop>
  );
}
