import type { ProgramKind } from "../model/entity.ts";
import { shadowOf } from "../text/shadow.ts";
import { agencyFunctions, agencySuffixes } from "./agency-functions.ts";
import { buildAutomaton, type Hit } from "./automaton.ts";
import { centralOrgans } from "./central-organs.ts";
import { alsoInsideNames, wordsBeforeObjects } from "./clause-words.ts";
import { type Division, divisions } from "./divisions.ts";
import { formerDivisions } from "./former-divisions.ts";
import { type IndustryName, industryEndings, industryNames } from "./industries.ts";
import { programSuffixes } from "./program-suffixes.ts";
import { type PublicBody, publicBodies } from "./public-bodies.ts";
import { titles } from "./titles.ts";
import { type NamedRegion, namedRegions } from "./zones.ts";

/** What a word of the lexicon says. */
export type Word =
  | { readonly kind: "division"; readonly division: Division; readonly form: "full" | "stem" }
  | { readonly kind: "former-division"; readonly division: Division; readonly form: "full" | "stem" }
  | { readonly kind: "named-region"; readonly region: NamedRegion }
  | { readonly kind: "organ"; readonly name: string }
  | { readonly kind: "body"; readonly body: string; readonly full: string; readonly short: string }
  | { readonly kind: "public-body"; readonly body: PublicBody }
  | { readonly kind: "program-suffix"; readonly program: ProgramKind }
  | { readonly kind: "industry"; readonly industry: IndustryName }
  | { readonly kind: "industry-ending" }
  | { readonly kind: "before-object"; readonly inside: boolean }
  | { readonly kind: "title"; readonly title: string };

export type WordHit = Hit<Word>;

const automaton = buildAutomaton(allWords());

/** Every word of the lexicon in a shadow text, overlapping ones included, in order of their start; longer ones first. Linear. */
export function findWords(shadow: string): WordHit[] {
  return automaton.find(shadow).sort((a, b) => a.start - b.start || b.end - a.end);
}

function* allWords(): Generator<readonly [string, Word]> {
  for (const division of divisions.values()) {
    yield [shadowOf(division.name), { kind: "division", division, form: "full" }];
    for (const short of shortFormsOf(division))
      yield [shadowOf(short), { kind: "division", division, form: "full" }];
    if (division.stem !== division.name)
      yield [shadowOf(division.stem), { kind: "division", division, form: "stem" }];
  }
  for (const { name, short, present: division } of formerDivisions) {
    yield [shadowOf(name), { kind: "former-division", division, form: "full" }];
    if (short) yield [shadowOf(short), { kind: "former-division", division, form: "stem" }];
  }
  for (const region of namedRegions)
    for (const name of [region.name, ...region.aliases])
      if (!standsBehindPlace(name, region)) yield [shadowOf(name), { kind: "named-region", region }];
  for (const [name, forms] of centralOrgans)
    for (const form of forms) yield [shadowOf(form), { kind: "organ", name }];
  yield* bodies();
  for (const body of publicBodies) yield [body.written, { kind: "public-body", body }];
  for (const [suffix, program] of programSuffixes) yield [suffix, { kind: "program-suffix", program }];
  for (const [name, industry] of industryNames) yield [name, { kind: "industry", industry }];
  for (const ending of industryEndings) yield [ending, { kind: "industry-ending" }];
  for (const word of wordsBeforeObjects)
    yield [word, { kind: "before-object", inside: alsoInsideNames.has(word) }];
  for (const title of titles) yield [title, { kind: "title", title }];
}

/** 河北|雄安新区: where a zone's name stands behind what it lies in, each is read by itself. */
function standsBehindPlace(alias: string, { name, kind }: NamedRegion): boolean {
  return kind === "zone" && alias !== name && alias.endsWith(name);
}

/** 恩施州, 北川县: the stem of an autonomous division with the plain name of its level. */
function shortFormsOf({ name, stem }: Division): string[] {
  if (name.endsWith("自治州")) return [`${stem}州`];
  if (name.endsWith("自治县")) return [`${stem}县`];
  if (name.endsWith("特别行政区")) return [`${stem}特区`];
  return [];
}

/** Every way to write a body with a known function: 发展改革 + 委 stands for 发展和改革委员会. The first function of a form wins. */
function* bodies(): Generator<readonly [string, Word]> {
  const seen = new Set<string>();
  for (const fn of agencyFunctions) {
    for (const form of [fn.full, ...fn.shorts]) {
      for (const [written, full] of agencySuffixes) {
        if (!fits(form, written, fn.suffix)) continue;
        const short = form + written;
        if (seen.has(short)) continue;
        seen.add(short);
        yield [short, { kind: "body", body: fn.full + (full ?? ""), full: fn.full, short }];
      }
    }
  }
}

/** One-character forms stand only before 委 and 办 (教委, 侨办); offices have functions of their own. */
function fits(form: string, written: string, suffix: readonly string[]): boolean {
  const isOffice = suffix[0] === "办公室";
  if (written === "部门") return form.length >= 2 && !isOffice;
  if (written === "办" || written === "办公室") return suffix.includes("办公室");
  if (isOffice) return false;
  if (form.length === 1) return written === "委";
  if (written === "委" || written === "委员会") return suffix.includes("委员会");
  return suffix.includes(written) || written === "局";
}
