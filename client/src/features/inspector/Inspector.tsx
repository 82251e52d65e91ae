import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import { StateMessage } from "../../ui/StateMessage.tsx";
import { CommitmentInspector } from "./CommitmentInspector.tsx";
import { EdgeInspector } from "./EdgeInspector.tsx";
import { EntityInspector } from "./EntityInspector.tsx";
import { words } from "./words.ts";

/** What is known about the chosen entity, line or commitment. */
export function Inspector({ edges }: { readonly edges: readonly CanvasEdge[] }) {
  const say = useWords(words);
  const { focus, nodes } = useExplorer((state) => state.selection);
  switch (focus?.kind) {
    case "entity":
      return <EntityInspector key={focus.id} id={focus.id} edges={edges} />;
    case "edge":
      return <EdgeInspector key={`${focus.from} ${focus.to}`} from={focus.from} to={focus.to} />;
    case "commitment":
      return <CommitmentInspector key={focus.id} id={focus.id} canReturn={focus.back !== null} />;
    default:
      return nodes.size > 1 ? (
        <StateMessage title={say("several", { count: nodes.size })}>{say("severalHint")}</StateMessage>
      ) : (
        <StateMessage title={say("nothing")}>{say("nothingHint")}</StateMessage>
      );
  }
}
