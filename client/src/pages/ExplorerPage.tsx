import { PageSkeleton } from "../ui/PageSkeleton.tsx";

/** The explorer: the canvas between the legend and the inspector. */
export function ExplorerPage() {
  return <PageSkeleton />;
}
