import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { GraphError } from "../../text/errors.ts";
import { labelledDocuments } from "../labelled-document.ts";

const named = z.object({ canonical: z.string(), surfaces: z.array(z.string()) });
const target = z.object({
  actor: z.string(),
  value: z.number(),
  unit: z.string().nullish(),
  surface: z.string(),
});
const pair = z.tuple([z.string(), z.string()]);
const joint = z.object({ a: z.string(), b: z.string() });

/** What careful readers found in one text: entities, who acts on what, numbers, joint actions, and what could be read either way. */
const factsSchema = z.object({
  home: z.string().nullish(),
  date: z.string().nullish(),
  officials: z.array(z.object({ name: z.string() })),
  agencies: z.array(named),
  regions: z.array(named),
  programs: z.array(named),
  industries: z.array(named),
  links: z.array(pair),
  targets: z.array(target),
  collaborations: z.array(joint),
  optional: z.array(named).default([]),
  optional_links: z.array(pair).default([]),
  optional_targets: z.array(z.object({ surface: z.string() })).default([]),
  optional_collaborations: z.array(joint).default([]),
});

export type LabelledFacts = z.infer<typeof factsSchema>;

/** A text together with the facts that it states. */
export interface FactDocument {
  readonly name: string;
  readonly text: string;
  readonly facts: LabelledFacts;
}

/** Reads every NNN.txt with its NNN.json of a folder; throws a `GraphError` that names the file where labels have another form. */
export function factDocuments(folder: string): FactDocument[] {
  return labelledDocuments(folder).map(({ name, text }) => {
    const path = join(folder, `${name}.json`);
    const read = factsSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (read.success) return { name, text, facts: read.data };
    const why = read.error.message;
    throw new GraphError({
      en: `Expected labels with officials, agencies, regions, programs, industries, links, targets and collaborations in ${path}, but: ${why}`,
      zh: `${path} 应含 officials、agencies、regions、programs、industries、links、targets 与 collaborations，但：${why}`,
    });
  });
}
