import { describe, expect, it } from "vitest";
import { extractDocument } from "../extract-document.ts";
import { carriedSubjects } from "./carried-subjects.ts";
import { classesNotValues } from "./classes-not-values.ts";
import { coverage } from "./coverage.ts";
import { deadlines } from "./deadlines.ts";
import { formerNames } from "./former-names.ts";
import { fusedTitles } from "./fused-titles.ts";
import { gluedVerbs } from "./glued-verbs.ts";
import { howFirmly } from "./how-firmly.ts";
import { joinedNames } from "./joined-names.ts";
import { jointAction } from "./joint-action.ts";
import { levelChange } from "./level-change.ts";
import { movingObjects } from "./moving-objects.ts";
import { namesThatAreWords } from "./names-that-are-words.ts";
import { negations } from "./negations.ts";
import { nestedTitles } from "./nested-titles.ts";
import { noQuantities } from "./no-quantities.ts";
import { pastAndBaselines } from "./past-and-baselines.ts";
import { percentAndPoints } from "./percent-and-points.ts";
import { rareCharacters } from "./rare-characters.ts";
import { readableFacts, says } from "./readable-facts.ts";
import { renamedBodies } from "./renamed-bodies.ts";
import { reportersTargets } from "./reporters-targets.ts";
import { sameStem } from "./same-stem.ts";
import { scriptsAndWidths } from "./scripts-and-widths.ts";
import { shortTitles } from "./short-titles.ts";
import { slogans } from "./slogans.ts";
import { speakers } from "./speakers.ts";
import { tables } from "./tables.ts";
import type { TrapFamily } from "./trap.ts";
import { truncated } from "./truncated.ts";
import { unequalCounts } from "./unequal-counts.ts";

const families: readonly TrapFamily[] = [
  carriedSubjects,
  classesNotValues,
  coverage,
  deadlines,
  formerNames,
  fusedTitles,
  gluedVerbs,
  howFirmly,
  joinedNames,
  jointAction,
  levelChange,
  movingObjects,
  namesThatAreWords,
  negations,
  nestedTitles,
  noQuantities,
  pastAndBaselines,
  percentAndPoints,
  rareCharacters,
  renamedBodies,
  reportersTargets,
  sameStem,
  scriptsAndWidths,
  shortTitles,
  slogans,
  speakers,
  tables,
  truncated,
  unequalCounts,
];

describe.each(families)("among $title", ({ home, publishedOn, traps }) => {
  const read = (text: string) =>
    readableFacts(extractDocument({ source: "a.txt", text, title: null, publishedOn, homeRegion: home }));

  it.each(traps)("$says says $facts, but not $trap", ({ says: words, facts, trap, instead }) => {
    const [straight, trapped] = [read(words), read(trap)];
    expect({
      missing: facts.filter((fact) => !says(straight, fact)),
      fellInto: facts.filter((fact) => says(trapped, fact)),
      notInstead: instead.filter((fact) => !says(trapped, fact)),
    }).toEqual({ missing: [], fellInto: [], notInstead: [] });
  });
});
