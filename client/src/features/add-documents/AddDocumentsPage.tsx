import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

/** Adding documents: paste or drop texts, see what would be found, save. */
export function AddDocumentsPage() {
  return <PageSkeleton />;
}
