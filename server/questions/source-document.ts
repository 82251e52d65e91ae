import type { SourceDocument } from "#graph/model/document";
import { digest, tagOf } from "#graph/model/ids";
import { isPeriod } from "#graph/model/period";
import { regionByNameOrCode } from "#graph/resolve/regions";
import type { Context } from "../context.ts";
import { BadUserInput } from "../errors.ts";
import { limits } from "../limits.ts";
import type { DocumentInput } from "../schema/generated/resolvers.ts";
import { checkText } from "./check-text.ts";

/** A document as it came over the API, checked and made ready for reading; `path` names the argument in errors. */
export async function sourceDocument(
  input: DocumentInput,
  path: string,
  { loaders }: Context,
): Promise<SourceDocument> {
  const { text } = input;
  if (text.trim() === "") throw new BadUserInput(`${path}.text`, "is empty. Give the text of a document.");
  checkText(`${path}.text`, text, limits.maxDocumentLength);
  checkText(`${path}.title`, input.title, limits.maxTitleLength);
  checkText(`${path}.source`, input.source, limits.maxSourceLength);
  checkText(`${path}.homeRegion`, input.homeRegion, limits.maxSearchLength);
  const publishedOn = blankToNull(input.publishedOn);
  if (publishedOn !== null && !(/^\d{4}(-\d\d){0,2}$/.test(publishedOn) && isPeriod(publishedOn)))
    throw new BadUserInput(
      `${path}.publishedOn`,
      `is a day, month or year such as 2020-05-06, 2020-05 or 2020, got ${JSON.stringify(publishedOn)}.`,
    );
  return {
    text,
    title: blankToNull(input.title) ?? firstLine(text),
    source: sourceOf(input),
    publishedOn,
    homeRegion: await homeRegionOf(blankToNull(input.homeRegion), path, loaders),
  };
}

/** What a document is filed under: the given source or one made from its text. */
export function sourceOf({ source, text }: DocumentInput): string {
  return blankToNull(source) ?? `text-${digest([text]).slice(0, 12)}`;
}

async function homeRegionOf(
  given: string | null,
  path: string,
  loaders: Context["loaders"],
): Promise<string | null> {
  if (given === null) return null;
  const known = tagOf(given) === "region" ? await loaders.entities.load(given) : regionByNameOrCode(given);
  if (!known)
    throw new BadUserInput(
      `${path}.homeRegion`,
      `names no region or more than one: ${JSON.stringify(given)}. Give a full name (重庆市), a code (500000) or an id.`,
    );
  return known.code ?? known.name;
}

function firstLine(text: string): string {
  const line =
    text
      .trim()
      .split(/\r\n|[\n\r]/, 1)[0]
      ?.trim() ?? "";
  return line.slice(0, limits.maxTitleLength);
}

function blankToNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
