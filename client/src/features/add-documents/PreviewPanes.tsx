import { useState } from "react";
import type { Place } from "../../document-view/segments.ts";
import type { Draft } from "./draft.ts";
import { FoundPane } from "./FoundPane.tsx";
import type { Pointed } from "./preview-marks.ts";
import { TextPane } from "./TextPane.tsx";

/** The text of a draft with what was found in it pointed out, and the list of what was found. */
export function PreviewPanes({ draft, onPlace }: { readonly draft: Draft; readonly onPlace: () => void }) {
  const [focus, setFocus] = useState<Place | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<Pointed>>(new Set());
  const toggle = (kind: Pointed) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  return (
    <>
      <TextPane draft={draft} focus={focus} hidden={hidden} onToggle={toggle} />
      {draft.preview !== null && (
        <FoundPane
          found={draft.preview.found}
          focus={focus}
          onFocus={({ start, end }) => {
            setFocus({ start, end });
            onPlace();
          }}
        />
      )}
    </>
  );
}
