import { type ReactNode, useEffect, useRef, useState } from "react";

/** GraphiQL's four places for an editor: the question, its variables, its headers, the answer. */
const places = ".graphiql-editor, .result-window";
const editor = ".CodeMirror";

type Stage = "loading" | "standing" | "failed";

const sentences = {
  loading: "正在加载编辑器… · Loading the editors…",
  failed:
    "编辑器的代码未能全部载入，请检查网络后刷新页面。 · Not all of the code of the editors arrived; check the connection, then reload the page.",
} as const;

/**
 * Lets nothing inside be pressed before the editors stand. GraphiQL draws its buttons first and loads its editors
 * after, and a press in between is lost without a word, or asks without the variables.
 */
export function HeldUntilEditorsStand({ children }: { readonly children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>("loading");

  useEffect(() => {
    const root = inside.current;
    if (!root) return;
    const look = () => {
      if (!everyEditorStands(root)) return;
      watch.disconnect();
      setStage("standing");
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { childList: true, subtree: true });
    look();
    const fail = () => setStage("failed");
    window.addEventListener("vite:preloadError", fail);
    return () => {
      watch.disconnect();
      window.removeEventListener("vite:preloadError", fail);
    };
  }, []);

  return (
    <>
      <div ref={inside} className="held" inert={stage !== "standing"} aria-busy={stage === "loading"}>
        {children}
      </div>
      {stage !== "standing" && (
        <p className="held-sentence" role="status">
          {sentences[stage]}
        </p>
      )}
    </>
  );
}

function everyEditorStands(root: Element): boolean {
  const found = [...root.querySelectorAll(places)];
  return found.length > 0 && found.every((place) => place.querySelector(editor));
}
