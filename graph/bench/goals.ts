/** The F1, in per cent, that each table of the scorer shall reach; tables without a goal are shown alone. */
export const goals: Readonly<Record<string, number>> = {
  official: 97,
  post: 95,
  agency: 95,
  "agency name": 93,
  region: 95,
  industry: 88,
  program: 84,
  link: 72,
  "link evidence": 95,
  "link modality": 90,
  "link speaker": 96,
  target: 90,
  "target actor": 75,
  "target modality": 90,
  collaboration: 85,
};

/** Extraction shall read at least this share of the characters a second that jieba tags. */
export const SPEED_RATIO_GOAL = 0.1;
/** Megabytes that the process of the comparison may hold. */
export const MEMORY_GOAL = 600;
/** Milliseconds for a megabyte without a line break. */
export const LINE_GOAL = 1000;
