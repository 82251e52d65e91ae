import type { Ablation } from "./ablations.ts";
import type { Calibrations } from "./calibrations.ts";
import type { CauseCount } from "./largest-causes.ts";
import type { Speed } from "./measure-speed.ts";
import type { WorkerSpeed } from "./measure-workers.ts";
import type { Scores } from "./parse-scores.ts";

/** Everything that the bench of the extraction measures. */
export interface ExtractMeasures {
  /** Folder of the labelled texts; `quality` is null where it is not there. */
  readonly folder: string;
  readonly quality: Quality | null;
  readonly speed: Speed;
  readonly workers: WorkerSpeed;
}

export interface Quality {
  readonly scores: Omit<Scores, "misses">;
  readonly ablations: readonly AblationScores[];
  readonly calibrations: Calibrations;
  readonly misses: number;
  readonly causes: readonly CauseCount[];
}

/** F1 in per cent by table, of the tables that an ablation can change. */
export interface AblationScores {
  readonly key: Ablation["key"];
  readonly f1: Readonly<Record<string, number>>;
}
