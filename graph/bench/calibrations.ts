import { type Calibration, calibrationOf } from "../training/confidence/calibration.ts";
import { factsJudge } from "../training/confidence/judged-facts.ts";
import { factDocuments } from "../training/confidence/labelled-facts.ts";

/** How far confidence can be trusted, for each kind of thing that carries one. */
export type Calibrations = Readonly<Record<"entities" | "commitments" | "targets", Calibration>>;

/** Compares the confidences of what is found in labelled texts with what careful readers say; open cases are left out. */
export function calibrationsOn(folder: string): Calibrations {
  const judged = factDocuments(folder).map((document) => factsJudge(document)());
  const claims = judged.flatMap(({ commitments }) =>
    commitments.flatMap((one) => one.claims.map((right) => ({ confidence: one.confidence, right }))),
  );
  return {
    entities: calibrationOf(judged.flatMap(({ entities }) => entities)),
    commitments: calibrationOf(claims),
    targets: calibrationOf(judged.flatMap(({ targets }) => targets)),
  };
}
