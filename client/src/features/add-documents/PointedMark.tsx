import { EntityMark } from "../../theme/EntityMark.tsx";
import styles from "./PointedMark.module.css";
import type { Pointed } from "./preview-marks.ts";

/** How something is pointed out in a text: the ground behind commitments, the mark of a type. Decoration; the word stands beside it. */
export function PointedMark({ kind }: { readonly kind: Pointed }) {
  return kind === "COMMITMENT" ? (
    <span className={styles.evidence} aria-hidden="true" />
  ) : (
    <EntityMark type={kind} />
  );
}
